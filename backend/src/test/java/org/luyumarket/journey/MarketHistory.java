package org.luyumarket.journey;

import static java.util.Objects.requireNonNull;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.luyumarket.channel.Deal;
import org.luyumarket.channel.DealKind;
import org.luyumarket.channel.DealReviews;
import org.luyumarket.channel.DealTerms;
import org.luyumarket.channel.DealTerms.Assurances;
import org.luyumarket.channel.DealTerms.Buyer;
import org.luyumarket.channel.DealTerms.Way;
import org.luyumarket.channel.Deals;
import org.luyumarket.channel.Follower;
import org.luyumarket.channel.Papers;
import org.luyumarket.channel.Partner;
import org.luyumarket.channel.PartnerTerms;
import org.luyumarket.channel.Partners;
import org.luyumarket.channel.Receipt;
import org.luyumarket.channel.Tills;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.CountingRules;
import org.luyumarket.ledger.Months;
import org.luyumarket.ledger.Requirement;
import org.luyumarket.ledger.RuleDraft;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Outbox;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.Weight;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.Unique;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Whatever people do in a market, in any order, by the doors they use: orders paid and given back, deals, returns and
 * corrections, tills, months that are closed, rules that change. What is refused (a month is locked, nothing is left) is
 * refused, and the history goes on.
 */
class MarketHistory {

    static final DivisionCode FENGJIE = new DivisionCode("500236");
    static final Person CITY = new Person(new UUID(9, 1), "city", "市级", Role.CITY_STAFF, null, null);
    private static final Person CLERK = new Person(new UUID(9, 2), "clerk", "录入", Role.COUNTY_STAFF, FENGJIE, null);
    private static final Person HEAD = new Person(new UUID(9, 3), "head", "复核", Role.COUNTY_STAFF, FENGJIE, null);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MONTHS = 6;
    private static final List<String> PRODUCTS = List.of("500236-01", "500236-02", "500236-03");
    private static final List<String> PLACES = List.of("371602", "370105", "510104");

    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final Deals deals;
    private final DealReviews reviews;
    private final Partners partners;
    private final Tills tills;
    private final Months months;
    private final CountingRules rules;
    private final Outbox outbox;
    private final MarketDatabase database;
    private final TransactionalOperator transaction;

    private final List<Paid> paid = new ArrayList<>();
    private final List<Deal> sold = new ArrayList<>();
    private final Map<String, Receipt> receipts = new HashMap<>();
    private int number;

    MarketHistory(
            Ordering ordering,
            Fulfilment fulfilment,
            Deals deals,
            DealReviews reviews,
            Partners partners,
            Tills tills,
            Months months,
            CountingRules rules,
            Outbox outbox,
            MarketDatabase database,
            ReactiveTransactionManager transactions) {
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.deals = deals;
        this.reviews = reviews;
        this.partners = partners;
        this.tills = tills;
        this.months = months;
        this.rules = rules;
        this.outbox = outbox;
        this.database = database;
        this.transaction = TransactionalOperator.create(transactions);
    }

    /** So many deeds, and until all that they set off has come to rest. */
    void happens(Random random, int deeds) {
        for (int deed = 0; deed < deeds; deed++) {
            act(random);
        }
        comesToRest();
    }

    private void comesToRest() {
        await().atMost(PATIENCE)
                .until(() -> database.query("select from platform.delivery where due_at is not null limit 1")
                        .isEmpty());
    }

    private void act(Random random) {
        switch (random.nextInt(18)) {
            case 0, 1, 2, 3 -> order(random);
            case 4, 5, 6 -> giveBack(random);
            case 7, 8 -> deal(random);
            case 9, 10 -> follow(random);
            case 11, 12 -> ring(random);
            case 13 -> ringAgain(random);
            case 14, 15 -> ship(random);
            case 16 -> lockAMonth(random);
            default -> changeTheRule(random);
        }
    }

    private void order(Random random) {
        ShipTo shipTo = new ShipTo("张三", "13800000000", new DivisionCode(any(PLACES, random)), "黄河五路1号");
        List<OrderLine> lines = PRODUCTS.stream()
                .filter(sku -> sku.equals(PRODUCTS.get(0)) || random.nextBoolean())
                .map(sku -> new OrderLine(sku, 1 + random.nextInt(3)))
                .toList();
        Placement placed = done(
                ordering.place(new PlaceOrder(null, Unique.name("caller"), Unique.name("key"), lines, shipTo, null)));
        pay(placed.order(), aMoment(random));
    }

    /** As a payment that succeeded is written down and told. */
    private void pay(Order order, Instant at) {
        UUID payment = new UUID(random(), random());
        long fen = Cny.fen(order.amounts().total());
        told("""
                insert into payment.payment (
                       id, reference, idempotency_key, amount, method, description, return_to, status, started_at,
                       expires_at, asked_at, settled_at)
                values ('%s', '%s', 'key', %d, 'ALIPAY', '', '', 'SUCCEEDED', now(), now(), now(), '%s')
                """.formatted(payment, order.number(), fen, at), new PaymentSucceeded(payment, order.number(), fen, at));
        paid.add(new Paid(order.number(), payment, fen));
    }

    private void ship(Random random) {
        if (!paid.isEmpty()) {
            comesToRest();
            ShipOrder parcel =
                    new ShipOrder("顺丰", Unique.name("SF"), Cny.ofFen(701 + random.nextInt(2_000)), List.of());
            ifAllowed(fulfilment.ship(any(paid, random).order, parcel, CITY));
        }
    }

    private void giveBack(Random random) {
        if (!paid.isEmpty()) {
            comesToRest();
            Paid from = paid.remove(random.nextInt(paid.size()));
            long fen = random.nextInt(4) == 0 ? from.left : 1 + random.nextLong(from.left);
            giveBack(from, fen, aMoment(random));
            if (from.left > fen) {
                paid.add(new Paid(from.order, from.payment, from.left - fen));
            }
        }
    }

    private void giveBack(Paid from, long fen, Instant at) {
        UUID refund = new UUID(random(), random());
        told(
                """
                insert into payment.refund (
                       id, payment_id, reference, idempotency_key, amount, reason, unwanted, status, requested_at,
                       asked_at, settled_at)
                values ('%s', '%s', '%s', '%s', %d, '', false, 'SUCCEEDED', now(), now(), '%s')
                """.formatted(refund, from.payment, from.order, refund, fen, at),
                new RefundSettled(refund, from.payment, from.order, fen, false, at));
    }

    private void told(String sql, Record event) {
        database.statement(sql)
                .then(Mono.defer(() -> outbox.append(List.of(event))))
                .as(transaction::transactional)
                .block(PATIENCE);
    }

    private void deal(Random random) {
        long grams = 1_000L * (10_000 + random.nextInt(20_000));
        DivisionCode place = new DivisionCode(any(PLACES, random));
        DealTerms terms = new DealTerms(
                aDay(random),
                "500236-09",
                "V08A",
                Cny.ofFen(grams * 477 / 1_000 + random.nextInt(100)),
                new Weight(grams),
                new Buyer(Unique.name("示例·批发商"), place),
                place,
                new Way(Channel.WHOLESALE, Channel.WHOLESALE.usualMode(), null, List.of("ORANGES_TO_SHANDONG")),
                new Papers(null, Unique.name("FP"), null),
                null,
                new Assurances(null, random.nextBoolean()));
        ifAllowed(deals.enter(terms, CLERK)
                        .flatMap(draft -> deals.submit(draft.number(), draft.version(), CLERK))
                        .flatMap(this::confirm))
                .ifPresent(sold::add);
    }

    private void follow(Random random) {
        if (!sold.isEmpty()) {
            Deal sale = any(sold, random);
            boolean takesBack = random.nextBoolean();
            long thousandths = takesBack ? 1L + random.nextInt(20) : 1_000L + random.nextInt(40);
            Follower follower = new Follower(
                    takesBack ? DealKind.RETURN : DealKind.CORRECTION,
                    aDay(random),
                    Cny.ofFen(Cny.fen(sale.terms().money()) * thousandths / 1_000),
                    new Weight(sale.terms().weight().grams() * thousandths / 1_000),
                    "过磅复核",
                    random.nextBoolean());
            ifAllowed(deals.follow(sale.number(), follower, CLERK)
                    .flatMap(draft -> deals.submit(draft.number(), draft.version(), CLERK))
                    .flatMap(this::confirm));
        }
    }

    private Mono<Deal> confirm(Deal submitted) {
        return deals.file(submitted.number(), HEAD)
                .flatMap(file -> reviews.confirm(submitted.number(), file.deal().version(), HEAD));
    }

    private void ring(Random random) {
        Receipt receipt = new Receipt(
                Unique.name("R"),
                DealKind.SALE,
                null,
                aMoment(random),
                new DivisionCode(any(PLACES, random)),
                List.of(),
                List.of(new Receipt.Line(
                        PRODUCTS.get(0), new Weight(5_000), Cny.ofFen(4_000 + random.nextInt(1_000)))));
        ifAllowed(tills.record(receipt, till())).ifPresent(rung -> receipts.put(receipt.number(), receipt));
    }

    private void ringAgain(Random random) {
        if (!receipts.isEmpty()) {
            Receipt sale = any(List.copyOf(receipts.values()), random);
            Receipt.Line line = sale.lines().get(0);
            boolean takesBack = random.nextBoolean();
            Receipt.Line some = takesBack
                    ? new Receipt.Line(line.sku(), new Weight(1_000), Cny.ofFen(Cny.fen(line.amount()) / 5))
                    : new Receipt.Line(line.sku(), new Weight(4_990), Cny.ofFen(Cny.fen(line.amount()) - 7));
            ifAllowed(tills.record(
                    new Receipt(
                            Unique.name("R"),
                            takesBack ? DealKind.RETURN : DealKind.CORRECTION,
                            sale.number(),
                            aMoment(random),
                            null,
                            List.of(),
                            List.of(some)),
                    till()));
        }
    }

    private Partner till() {
        String id = "history-till";
        return partners.all(CITY)
                .filter(partner -> partner.id().equals(id))
                .next()
                .switchIfEmpty(Mono.defer(() -> partners.add(
                        id,
                        new PartnerTerms(
                                "示例·测试超市",
                                null,
                                new DivisionCode("370102"),
                                Channel.SUPERMARKET,
                                Channel.SUPERMARKET.usualMode(),
                                null,
                                List.of(),
                                true),
                        CITY)))
                .blockOptional(PATIENCE)
                .orElseThrow();
    }

    private void lockAMonth(Random random) {
        YearMonth month = YearMonth.from(aDay(random));
        if (month.isBefore(YearMonth.now(ChinaTime.ZONE))) {
            months.lock(FENGJIE, month, CITY).as(transaction::transactional).block(PATIENCE);
        }
    }

    private void changeTheRule(Random random) {
        List<Requirement> requirements =
                random.nextBoolean() ? List.of(Requirement.SOLD_TO_SHANDONG) : List.of(Requirement.values());
        int version = done(rules.draft(new RuleDraft(aDay(random), requirements, "口径", "Rule"), CITY))
                .version();
        done(rules.putInForce(version, CITY));
    }

    private static <T> Optional<T> ifAllowed(Mono<T> deed) {
        return deed.onErrorComplete(Refusal.class).blockOptional(PATIENCE);
    }

    private static <T> T done(Mono<T> deed) {
        return requireNonNull(deed.block(PATIENCE));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Instant aMoment(Random random) {
        return aDay(random).atTime(10, 30).atZone(ChinaTime.ZONE).toInstant();
    }

    /** Of the months before this one, and rarely of this one. */
    private static LocalDate aDay(Random random) {
        return LocalDate.now(ChinaTime.ZONE).minusDays(1 + random.nextInt(30 * MONTHS));
    }

    private long random() {
        return Unique.name("id").hashCode() * 31L + ++number;
    }

    /** What is left of a payment. */
    private record Paid(String order, UUID payment, long left) {}
}
