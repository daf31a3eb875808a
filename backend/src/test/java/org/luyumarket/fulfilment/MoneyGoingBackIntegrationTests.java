package org.luyumarket.fulfilment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.joda.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.Ordering.PayOrder;
import org.luyumarket.ordering.Ordering.RefundOrder;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentMethod;
import org.luyumarket.payment.Refund;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Refusal;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.Mischief;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Money and goods of a paid order go different ways: never both without the other knowing. */
@MarketTest
class MoneyGoingBackIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ORANGE = "500236-01";
    private static final DivisionCode FENGJIE = new DivisionCode("500236");
    private static final Person COUNTY = new Person(new UUID(8, 1), "fengjie", "奉节", Role.COUNTY_STAFF, FENGJIE, null);
    private static final Person CITY = new Person(new UUID(8, 4), "city", "万州", Role.CITY_STAFF, null, null);

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Ordering ordering;

    @Autowired
    private StripeSandbox sandbox;

    @Autowired
    private MarketDatabase database;

    @AfterEach
    void letStripeBehave() {
        sandbox.misbehave();
    }

    @Test
    void nothingIsSentWhileMoneyIsOnItsWayBack() {
        Sale sale = paid(2);
        sandbox.misbehave(Mischief.PENDING_REFUNDS);
        refund(sale, "10.00", "first");

        assertRefused("refund-under-way", fulfilment.ship(sale.number(), parcel(), COUNTY));

        sandbox.skip(Duration.ofMinutes(1));
        await().atMost(PATIENCE).until(() -> sale.look().amounts().refunded().isPositive());
        assertThat(done(fulfilment.ship(sale.number(), parcel(), COUNTY)).lines())
                .hasSize(1);
    }

    @Test
    void nothingIsSentWhileNobodyKnowsWhetherMoneyWentBack() {
        Sale sale = paid(1);
        sandbox.misbehave(Mischief.LOST_REQUESTS);
        refund(sale, "10.00", "first");

        assertRefused("refund-under-way", fulfilment.ship(sale.number(), parcel(), COUNTY));
    }

    @Test
    void ofShippingAndRefundingAtOnceTheSecondKnowsOfTheFirst() {
        sandbox.misbehave(Mischief.PENDING_REFUNDS);
        List<Sale> sales = Flux.range(0, 12).map(i -> paid(1)).collectList().block(PATIENCE);

        Flux.fromIterable(requireNonNull(sales))
                .flatMap(
                        sale -> Flux.merge(
                                atOnce(ordering.refund(
                                        sale.number(),
                                        refundOrder(sale.total().getAmount().toString(), "all"),
                                        COUNTY)),
                                atOnce(fulfilment.ship(sale.number(), parcel(), COUNTY))),
                        sales.size())
                .blockLast(PATIENCE);

        assertThat(database.query("""
                        select s.order_number
                          from fulfilment.shipment s
                          join payment.refund r on r.reference = s.order_number
                         where s.shipped_at > r.requested_at
                        """)).isEmpty();
    }

    @Test
    void aRefundThatIsSentTwiceIsOneDeed() {
        Sale sale = paid(1);

        Refund first = refund(sale, "10.00", "same");
        Refund again = refund(sale, "10.00", "same");

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(audited(sale, "order.refund-requested")).isEqualTo(1);
    }

    @Test
    void aPartAndThenTheRestLeaveNothingInTheLedger() {
        Sale sale = paid(2);
        refund(sale, "33.33", "part");

        refund(sale, sale.total().minus(Cny.parse("33.33")).getAmount().toString(), "rest");

        await().atMost(PATIENCE).until(() -> sale.look().status() == OrderStatus.REFUNDED);
        assertThat(ledger(sale)).isEqualTo(Map.of("fen", 0L, "grams", 0L, "boxes", 0L));
    }

    @Test
    void whatSomebodyRefundsInStripesDashboardReachesOrderAndLedgerOnce() {
        Sale sale = paid(1);
        sandbox.misbehave(Mischief.DOUBLED_WEBHOOKS);

        sandbox.refund(sale.page(), Cny.fen(sale.total()));

        await().atMost(PATIENCE).until(() -> sale.look().status() == OrderStatus.REFUNDED);
        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ledger(sale)).isEqualTo(Map.of("fen", 0L, "grams", 0L, "boxes", 0L)));
        assertRefused("order-not-shippable", fulfilment.ship(sale.number(), parcel(), COUNTY));
    }

    @Test
    void anOrderWhoseRefundWasDeclinedIsSent() {
        Sale sale = paid(1);
        done(ordering.askForRefund(sale.number(), "等不及了", sale.viewer()));
        assertRefused("refund-undecided", fulfilment.ship(sale.number(), parcel(), COUNTY));

        done(ordering.declineRefund(sale.number(), "已经打包", COUNTY));

        assertThat(audited(sale, "order.refund-declined")).isEqualTo(1);
        assertThat(sale.look().amounts().refunded()).isEqualTo(Cny.zero());
        assertThat(done(fulfilment.ship(sale.number(), parcel(), COUNTY)).lines())
                .hasSize(1);
    }

    @Test
    void whoeverMayShipReadsTheAddressAndLeavesATrace() {
        Sale sale = paid(1);

        Order seen =
                done(fulfilment.track(sale.number(), new Viewer(CITY, null))).order();
        done(fulfilment.ship(sale.number(), parcel(), CITY));

        assertThat(seen.shipTo().address()).isEqualTo("黄河五路2号");
        assertThat(audited(sale, "order.address-read")).isEqualTo(1);
        sale.look();
        assertThat(audited(sale, "order.address-read")).isEqualTo(1);
    }

    private static Mono<Object> atOnce(Mono<?> deed) {
        return deed.cast(Object.class)
                .onErrorResume(Refusal.class, refused -> Mono.empty())
                .subscribeOn(Schedulers.boundedElastic());
    }

    private Sale paid(int boxes) {
        ShipTo shipTo = new ShipTo("李四", "13800000001", new DivisionCode("371602"), "黄河五路2号");
        Placement placed = done(ordering.place(new PlaceOrder(
                null,
                Unique.name("caller"),
                Unique.name("back"),
                List.of(new OrderLine(ORANGE, boxes)),
                shipTo,
                null)));
        URI back = URI.create("http://localhost/orders/" + placed.order().number());
        Viewer buyer = new Viewer(null, placed.accessKey());
        Payment payment = done(ordering.pay(
                placed.order().number(), new PayOrder(PaymentMethod.CARD, back, Unique.name("pay")), buyer));
        Sale sale = new Sale(placed, requireNonNull(payment.redirectUrl()));
        sandbox.act(sale.page(), BuyerAction.PAY);
        await().atMost(PATIENCE).until(() -> sale.look().status() == OrderStatus.PAID);
        return sale;
    }

    private Refund refund(Sale sale, String yuan, String key) {
        return done(ordering.refund(sale.number(), refundOrder(yuan, key), COUNTY));
    }

    private static RefundOrder refundOrder(String yuan, String key) {
        return new RefundOrder(Cny.parse(yuan), "坏果", key);
    }

    private static ShipOrder parcel() {
        return new ShipOrder("顺丰", "SF1234567890", null, List.of());
    }

    private long audited(Sale sale, String verb) {
        return database.query("select 1 from identity.audit_entry where subject = '%s' and verb = '%s'"
                        .formatted(sale.number(), verb))
                .size();
    }

    private Map<String, Object> ledger(Sale sale) {
        return database.query("""
                        select sum(fen)::bigint as fen, sum(grams)::bigint as grams, sum(boxes)::bigint as boxes
                          from ledger.entry
                         where reference = '%s'
                        """.formatted(sale.number())).get(0);
    }

    private static void assertRefused(String code, Mono<?> asked) {
        assertThatThrownBy(() -> done(asked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }

    /** A paid order and the page at Stripe it was paid on. */
    private final class Sale {

        private final Placement placed;
        private final String page;

        private Sale(Placement placed, String page) {
            this.placed = placed;
            this.page = page;
        }

        String number() {
            return placed.order().number();
        }

        String page() {
            return page;
        }

        Money total() {
            return placed.order().amounts().total();
        }

        Viewer viewer() {
            return new Viewer(null, placed.accessKey());
        }

        Order look() {
            return done(ordering.find(number(), viewer()));
        }
    }
}
