package org.luyumarket.ordering.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.luyumarket.ledger.proof.Testimony;
import org.luyumarket.ordering.GiftNumbers;
import org.luyumarket.ordering.proof.PaidOrderRepository.BesideGoods;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.SettledMoney;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The money itself: what was taken for an order and given back, less what of it was freight, is what its goods sold for. */
@Component
class PaymentWitness implements SalesWitness {

    /** What order numbers begin with; what else is paid by Stripe, such as what units owe, is not of an order. */
    private static final String ORDER = "LY";

    private static final int REFERENCES_AT_ONCE = 2_000;

    /** News of money comes to the order by the outbox; by then it has, or somebody should look. */
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(5);

    private final Payments payments;
    private final PaidOrderRepository orders;
    private final Clock clock;

    PaymentWitness(Payments payments, PaidOrderRepository orders, Clock clock) {
        this.payments = payments;
        this.orders = orders;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "payments";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.ORDER, EnumSet.of(Part.SALE, Part.CHANGE), Detail.REFERENCE, false);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return payments.settled(Objects.requireNonNullElse(after, ""), REFERENCES_AT_ONCE)
                .collectList()
                .filter(some -> !some.isEmpty())
                .flatMap(this::testimonies)
                .defaultIfEmpty(Testimonies.end());
    }

    private Mono<Testimonies> testimonies(List<SettledMoney> some) {
        List<String> references = some.stream().map(SettledMoney::reference).toList();
        return orders.besideGoods(references)
                .map(beside -> new Testimonies(
                        some.stream()
                                .filter(PaymentWitness::isOfOrders)
                                .flatMap(money -> testimonies(
                                        money,
                                        beside.getOrDefault(
                                                money.reference(), List.of(BesideGoods.none(money.reference())))))
                                .toList(),
                        references.get(references.size() - 1)));
    }

    private static boolean isOfOrders(SettledMoney money) {
        return money.reference().startsWith(ORDER) || GiftNumbers.isGift(money.reference());
    }

    /** Of a gift, each order has its part of the money, and the first of them whatever the money and its orders differ by. */
    private Stream<Testimony> testimonies(SettledMoney money, List<BesideGoods> orders) {
        if (money.takenFen() == 0) {
            return Stream.empty();
        }
        boolean onItsWay = money.lastMovedAt().isAfter(justNow());
        long taken = money.takenFen();
        long givenBack = money.givenBackFen();
        List<Testimony> testimonies = new ArrayList<>();
        for (BesideGoods order : orders.subList(1, orders.size())) {
            taken -= order.paidFen();
            givenBack -= order.refundedFen();
            testimonies.addAll(testimonies(order, order.paidFen(), order.refundedFen(), onItsWay));
        }
        testimonies.addAll(testimonies(orders.get(0), taken, givenBack, onItsWay));
        return testimonies.stream();
    }

    private static List<Testimony> testimonies(BesideGoods order, long taken, long givenBack, boolean onItsWay) {
        return List.of(
                Testimony.ofMoney(order.orderNumber(), Part.SALE, taken - order.takenFen(), onItsWay),
                Testimony.ofMoney(order.orderNumber(), Part.CHANGE, order.givenBackFen() - givenBack, onItsWay));
    }

    private Instant justNow() {
        return clock.instant().minus(ON_ITS_WAY);
    }
}
