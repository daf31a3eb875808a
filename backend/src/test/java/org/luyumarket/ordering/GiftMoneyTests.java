package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.ledger.SaleFact.Goods;
import org.luyumarket.ordering.GiftRefundRepository.Share;
import org.luyumarket.ordering.intake.AcceptedOrder;
import org.luyumarket.ordering.intake.OrderTerms;
import org.luyumarket.ordering.intake.OrderTerms.GiftPart;
import org.luyumarket.ordering.intake.Placing.CallerKey;
import org.luyumarket.ordering.intake.Placing.Claim;
import org.luyumarket.ordering.pricing.PricedLine;
import org.luyumarket.ordering.pricing.Reduction;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.LargestRemainder;
import org.luyumarket.platform.Weight;

/** However the money of a gift is split and taken back, its parts add up to the fen; hundreds of gifts nobody thought of. */
class GiftMoneyTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final UUID PAYMENT = new UUID(2, 1);
    private static final int GIFTS = 200;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_123, 8_848})
    void thePartsOfAPaymentAddUpToIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < GIFTS; i++) {
            List<PlacedOrder> orders = aGift(random);
            PaymentSucceeded money = money(orders);

            assertThat(new Payable(orders).judge(money)).isEqualTo(Arrival.SETTLES);
            assertThat(new Payable(orders)
                            .paidBy(money).stream()
                                    .mapToLong(part -> part.money().amountFen())
                                    .sum())
                    .isEqualTo(money.amountFen());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 20_261_124, 8_849})
    void whateverIsTakenBackIsTakenOffTheOrdersAndOffTheirLinesAndNeverMoreThanIsThere(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < GIFTS; i++) {
            List<PlacedOrder> orders = paid(aGift(random));
            long takenBack = 0;
            while (left(orders) > 0) {
                takenBack += takeSomeBack(orders, random);
                assertThat(refunded(orders)).isEqualTo(takenBack);
                orders.forEach(GiftMoneyTests::addsUp);
            }
            assertThat(orders).extracting(PlacedOrder::status).containsOnly(OrderStatus.REFUNDED);
        }
    }

    /** By hand at Stripe for all of them, for one of them, or for one line. */
    private static long takeSomeBack(List<PlacedOrder> orders, Random random) {
        PlacedOrder one = orders.get(random.nextInt(orders.size()));
        return switch (random.nextInt(3)) {
            case 0 -> takeBack(orders, 1 + random.nextLong(left(orders)));
            case 1 -> left(one) == 0 ? 0 : takeBack(List.of(one), 1 + random.nextLong(left(one)));
            default -> takeLineBack(one, random);
        };
    }

    private static long takeBack(List<PlacedOrder> orders, long fen) {
        List<Long> left = orders.stream().map(GiftMoneyTests::left).toList();
        List<Share> shares = GiftShares.split(fen, orders, left);
        assertThat(shares.stream().mapToLong(Share::fen).sum()).isEqualTo(fen);
        shares.forEach(share -> orders.stream()
                .filter(order -> order.id().equals(share.order()))
                .forEach(order -> order.refund(Cny.ofFen(share.fen()), NOW)));
        return fen;
    }

    private static long takeLineBack(PlacedOrder order, Random random) {
        SoldLine line =
                order.lines().all().get(random.nextInt(order.lines().all().size()));
        long there = Math.min(Cny.fen(line.notRefunded()), left(order));
        if (there == 0) {
            return 0;
        }
        long fen = 1 + random.nextLong(there);
        order.refundLine(line.sold().position(), Cny.ofFen(fen), NOW);
        return fen;
    }

    /** What went back of the goods is no more than they cost, and of the order no more than was paid. */
    private static void addsUp(PlacedOrder order) {
        Takings takings = order.standing().takings();
        Money ofLines = order.lines().all().stream().map(SoldLine::refunded).reduce(Cny.zero(), Money::plus);
        assertThat(ofLines).isLessThanOrEqualTo(takings.refunded());
        assertThat(order.lines().all()).allMatch(line -> !line.notRefunded().isNegative());
        Money freightBack = takings.refunded().minus(ofLines);
        assertThat(freightBack).isLessThanOrEqualTo(order.terms().freight());
    }

    private static List<PlacedOrder> paid(List<PlacedOrder> orders) {
        new Payable(orders).paidBy(money(orders)).forEach(part -> part.order().pay(part.money(), NOW, null));
        return orders;
    }

    private static PaymentSucceeded money(List<PlacedOrder> orders) {
        long fen = orders.stream()
                .mapToLong(order -> Cny.fen(order.terms().total()))
                .sum();
        return new PaymentSucceeded(PAYMENT, "LG20261122-00000001", fen, NOW);
    }

    private static long left(List<PlacedOrder> orders) {
        return orders.stream().mapToLong(GiftMoneyTests::left).sum();
    }

    private static long left(PlacedOrder order) {
        return Cny.fen(order.standing().takings().left());
    }

    private static long refunded(List<PlacedOrder> orders) {
        return orders.stream()
                .mapToLong(order -> Cny.fen(order.standing().takings().refunded()))
                .sum();
    }

    private static List<PlacedOrder> aGift(Random random) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(10))
                .mapToObj(i -> anOrder(i, random))
                .toList();
    }

    /** Of up to four lines, each perhaps cheaper by its share of a discount. */
    private static PlacedOrder anOrder(int number, Random random) {
        List<Long> prices =
                random.longs(1 + random.nextInt(4), 1, 20_000).boxed().toList();
        List<Integer> quantities =
                prices.stream().map(price -> 1 + random.nextInt(5)).toList();
        List<Long> amounts = IntStream.range(0, prices.size())
                .mapToObj(i -> prices.get(i) * quantities.get(i))
                .toList();
        long goods = amounts.stream().mapToLong(Long::longValue).sum();
        long discount = random.nextBoolean() ? 0 : random.nextLong(goods);
        List<Long> shares = LargestRemainder.of(discount, amounts);
        List<PricedLine> lines = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            lines.add(line(i + 1, quantities.get(i), prices.get(i), shares.get(i)));
        }
        return PlacedOrder.of(new AcceptedOrder(
                terms(number, goods, random.nextLong(3_000), discount),
                lines,
                new Claim(new CallerKey("gift", Integer.toString(number)), "")));
    }

    private static OrderTerms terms(int number, long goods, long freight, long discount) {
        return new OrderTerms(
                new UUID(1, number),
                "LY20261122-" + number,
                null,
                new DivisionCode("371602"),
                "sealed",
                Cny.ofFen(goods),
                Cny.ofFen(freight),
                Cny.ofFen(discount),
                NOW,
                NOW.plusSeconds(1_800),
                new GiftPart("LG20261122-00000001", null));
    }

    private static PricedLine line(int position, int quantity, long price, long discount) {
        String sku = "sku" + position;
        return new PricedLine(
                position,
                new Goods(sku, sku, "food", null),
                new DivisionCode("500236"),
                "S1",
                quantity,
                new Weight(5_000),
                Cny.ofFen(price),
                new Reduction(List.of("campaign"), Cny.ofFen(price), Cny.ofFen(discount)));
    }
}
