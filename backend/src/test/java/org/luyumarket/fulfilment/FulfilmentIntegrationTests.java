package org.luyumarket.fulfilment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.fulfilment.Fulfilment.ShipOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.OrderStatus;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.PlaceOrder;
import org.luyumarket.ordering.Placement;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Outbox;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.testsupport.MarketDatabase;
import org.luyumarket.testsupport.MarketTest;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

@MarketTest
class FulfilmentIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ORANGE = "500236-01";
    private static final Person FENGJIE =
            new Person(new UUID(8, 1), "fengjie", "奉节", Role.COUNTY_STAFF, new DivisionCode("500236"), null);

    @Autowired
    private Fulfilment fulfilment;

    @Autowired
    private Parcels parcels;

    @Autowired
    private Ordering ordering;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Outbox outbox;

    @Autowired
    private ReceiptSchedule receipts;

    @Autowired
    private TrackingSchedule tracking;

    @Autowired
    private ReceiptClock receiptClock;

    @Autowired
    private MarketDatabase database;

    @Autowired
    private ReactiveTransactionManager transactions;

    @Autowired
    private Ids ids;

    @Autowired
    private Clock clock;

    @Test
    void whatIsPaidIsShippedAndReceived() {
        Placement order = paid(line(ORANGE, 2));

        Shipment parcel = done(fulfilment.ship(number(order), parcel(), FENGJIE));
        TrackedOrder received = done(fulfilment.confirmReceipt(number(order), buyer(order)));

        assertThat(parcel.lines()).containsExactly(line(ORANGE, 2));
        assertThat(received.order().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(received.shipments())
                .singleElement()
                .satisfies(shipment -> assertThat(shipment.receivedAt()).isNotNull());
    }

    @Test
    void aParcelTellsWhichLotsItWasFilledFrom() {
        Placement order = paid(line(ORANGE, 2));

        Shipment parcel = done(fulfilment.ship(number(order), parcel(), FENGJIE));

        assertThat(database.query(
                        "select sum(boxes) as boxes from inventory.pick where shipment_id = '" + parcel.id() + "'"))
                .containsExactly(Map.of("boxes", 2L));
    }

    @Test
    void whatASupplierPaidToSendAParcelStandsInTheLedger() {
        Placement order = paid(line(ORANGE, 2));

        done(fulfilment.ship(number(order), parcel(line(ORANGE, 1)), FENGJIE));
        done(fulfilment.ship(number(order), parcel(line(ORANGE, 1)), FENGJIE));

        assertThat(database.query(
                        "select sum(freight)::bigint as freight, count(*) filter (where kind = 'FREIGHT') as parcels"
                                + " from ledger.entry where reference = '" + number(order) + "'"))
                .containsExactly(Map.of("freight", 3_600L, "parcels", 2L));
    }

    @Test
    void aSupplierShipsItsOwnLinesAndSeesNoOthers() {
        Product foreign = productOfAnotherSupplier();
        Placement order = paid(line(ORANGE, 1), line(foreign.sku(), 1));
        Person supplier = supplier(done(catalog.find(ORANGE)).supplierId());

        Shipment parcel = done(fulfilment.ship(number(order), parcel(), supplier));
        TrackedOrder seen = done(fulfilment.track(number(order), new Viewer(supplier, null)));

        assertThat(parcel.lines()).containsExactly(line(ORANGE, 1));
        assertThat(seen.order().lines()).hasSize(1);
        assertThat(seen.order().amounts().goods())
                .isEqualTo(seen.order().lines().get(0).worth());
        assertThat(seen.payments()).isEmpty();
        assertRefused("order-not-found", fulfilment.ship(number(order), parcel(line(foreign.sku(), 1)), supplier));
        assertRefused("nothing-to-ship", fulfilment.ship(number(order), parcel(), supplier));
    }

    @Test
    void ofAParcelWithGoodsOfTwoASupplierSeesItsOwn() {
        Placement order = paid(line(ORANGE, 1), line(productOfAnotherSupplier().sku(), 1));
        Person city = new Person(new UUID(8, 5), "city", "市级", Role.CITY_STAFF, null, null);
        Person supplier = supplier(done(catalog.find(ORANGE)).supplierId());

        done(fulfilment.ship(number(order), parcel(), city));
        TrackedOrder seen = done(fulfilment.track(number(order), new Viewer(supplier, null)));

        assertThat(seen.shipments())
                .singleElement()
                .satisfies(shipment -> assertThat(shipment.lines()).containsExactly(line(ORANGE, 1)));
    }

    @Test
    void theBuyerIsNoSupplier() {
        Placement order = paid(line(ORANGE, 1));
        Person shopper = new Person(new UUID(8, 2), "shopper", "shopper", Role.CONSUMER, null, null);

        assertRefused("order-not-found", fulfilment.ship(number(order), parcel(line(ORANGE, 1)), shopper));
    }

    @Test
    void neverMoreIsShippedThanWasSold() {
        Placement order = paid(line(ORANGE, 2));

        assertRefused("more-than-not-shipped", fulfilment.ship(number(order), parcel(line(ORANGE, 3)), FENGJIE));
    }

    @Test
    void aParcelHasACourierAndANumber() {
        ShipOrder nameless = new ShipOrder("", "' or 1=1", null, List.of());

        assertThatThrownBy(() -> done(fulfilment.ship("LY-any", nameless, FENGJIE)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.errors()).hasSize(2));
    }

    @Test
    void aParcelNobodyConfirmsIsTakenAsReceived() {
        Placement order = paid(line(ORANGE, 1));
        done(fulfilment.ship(number(order), parcel(), FENGJIE));
        database.execute("update fulfilment.shipment set shipped_at = now() - interval '11 days' where order_number = '"
                + number(order) + "'");

        receipts.receiveWhatMustHaveArrived().block(PATIENCE);

        TrackedOrder tracked = done(fulfilment.track(number(order), buyer(order)));
        assertThat(tracked.order().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(tracked.shipments())
                .allSatisfy(shipment -> assertThat(shipment.receivedAt()).isNotNull());
    }

    @Test
    void whatACourierSaysIsShownAndItsArrivalToldOnce() {
        Placement order = paid(line(ORANGE, 1));
        done(fulfilment.ship(number(order), parcel(), FENGJIE));
        sentDaysAgo(order, 5);

        asksTwice(order);

        TrackedOrder tracked = done(fulfilment.track(number(order), buyer(order)));
        assertThat(tracked.shipments().get(0).way().steps())
                .extracting(TrackingStep::stage)
                .startsWith(TrackingStage.COLLECTED)
                .endsWith(TrackingStage.DELIVERED);
        assertThat(receiptClock.runsUntil(tracked)).isPresent();
        assertThat(database.query("select 1 from platform.event where type = 'ParcelArrived' and payload::text like '%"
                        + number(order) + "%'"))
                .hasSize(1);
    }

    @Test
    void whatNobodyHasHeardOfStandsOnTopForItsSupplierAndItsCountyAndForNoOther() {
        Placement silent = paid(line(ORANGE, 1));
        Placement fresh = paid(line(ORANGE, 1));
        done(fulfilment.ship(number(fresh), parcel(), FENGJIE));
        done(fulfilment.ship(number(silent), parcel(), FENGJIE));
        sentDaysAgo(silent, 3);
        Person supplier = supplier(done(catalog.find(ORANGE)).supplierId());
        Person wushan = new Person(new UUID(8, 4), "wushan", "巫山", Role.COUNTY_STAFF, new DivisionCode("500237"), null);

        for (Person person : List.of(FENGJIE, supplier)) {
            List<String> worrying = numbers(Parcels.View.WORRYING, person);
            List<String> all = numbers(Parcels.View.UNDER_WAY, person);
            assertThat(worrying).contains(number(silent)).doesNotContain(number(fresh));
            assertThat(all.indexOf(number(silent))).isLessThan(all.indexOf(number(fresh)));
        }
        assertThat(numbers(Parcels.View.UNDER_WAY, wushan)).doesNotContain(number(silent), number(fresh));
        assertThat(numbers(Parcels.View.UNDER_WAY, supplier("V08X"))).doesNotContain(number(silent), number(fresh));
    }

    private List<String> numbers(Parcels.View view, Person person) {
        return done(parcels.of(view, person, new PageRequest(1, 100))).items().stream()
                .map(Shipment::orderNumber)
                .toList();
    }

    @Test
    void whatArrivedAWeekAgoIsTakenAsReceivedAndWhatIsOnItsWayIsNot() {
        Placement arrived = paid(line(ORANGE, 1));
        Placement travelling = paid(line(ORANGE, 1));
        done(fulfilment.ship(number(arrived), parcel(), FENGJIE));
        done(fulfilment.ship(number(travelling), parcel(), FENGJIE));
        sentDaysAgo(travelling, 1);
        asksTwice(travelling);
        sentDaysAgo(travelling, 30);
        database.execute("update fulfilment.shipment set asked_at = now() where order_number = '%s'"
                .formatted(number(travelling)));
        sentDaysAgo(arrived, 12);
        asksTwice(arrived);

        receipts.receiveWhatMustHaveArrived().block(PATIENCE);

        assertThat(status(arrived)).isEqualTo(OrderStatus.COMPLETED);
        assertThat(status(travelling)).isEqualTo(OrderStatus.SHIPPED);
    }

    private void sentDaysAgo(Placement order, int days) {
        database.execute(
                "update fulfilment.shipment set shipped_at = now() - interval '%d days' where order_number = '%s'"
                        .formatted(days, number(order)));
    }

    private void asksTwice(Placement order) {
        for (int i = 0; i < 2; i++) {
            database.execute("update fulfilment.shipment set asked_at = null where order_number = '%s'"
                    .formatted(number(order)));
            tracking.ask().block(PATIENCE);
        }
    }

    @Test
    void anOrderOfWhichSomethingIsStillToBeSentIsNotCompletedByTheClock() {
        Placement order = paid(line(ORANGE, 2));
        done(fulfilment.ship(number(order), parcel(line(ORANGE, 1)), FENGJIE));
        database.execute("update fulfilment.shipment set shipped_at = now() - interval '11 days' where order_number = '"
                + number(order) + "'");

        receipts.receiveWhatMustHaveArrived().block(PATIENCE);

        assertThat(done(fulfilment.track(number(order), buyer(order))).order().status())
                .isEqualTo(OrderStatus.PAID);
    }

    private Placement paid(OrderLine... lines) {
        ShipTo shipTo = new ShipTo("李四", "13800000001", new DivisionCode("371602"), "黄河五路2号");
        Placement placed = done(ordering.place(
                new PlaceOrder(null, Unique.name("caller"), Unique.name("fulfil"), List.of(lines), shipTo, null)));
        PaymentSucceeded money = new PaymentSucceeded(
                ids.next(), number(placed), Cny.fen(placed.order().amounts().total()), clock.instant());
        outbox.append(List.of(money))
                .as(TransactionalOperator.create(transactions)::transactional)
                .block(PATIENCE);
        await().atMost(PATIENCE).until(() -> status(placed) == OrderStatus.PAID);
        return placed;
    }

    private OrderStatus status(Placement placed) {
        return done(ordering.find(number(placed), buyer(placed))).status();
    }

    private Product productOfAnotherSupplier() {
        String own = done(catalog.find(ORANGE)).supplierId();
        return requireNonNull(catalog.all()
                .filter(product -> product.published() && !product.supplierId().equals(own))
                .blockFirst(PATIENCE));
    }

    private static Person supplier(String supplierId) {
        return new Person(new UUID(8, 3), "supplier", "supplier", Role.SUPPLIER, null, supplierId);
    }

    private static ShipOrder parcel(OrderLine... lines) {
        return new ShipOrder("顺丰", "SF1234567890", Cny.parse("18.00"), List.of(lines));
    }

    private static OrderLine line(String sku, int quantity) {
        return new OrderLine(sku, quantity);
    }

    private static Viewer buyer(Placement placed) {
        return new Viewer(null, placed.accessKey());
    }

    private static String number(Placement placed) {
        return placed.order().number();
    }

    private static void assertRefused(String code, Mono<?> asked) {
        assertThatThrownBy(() -> done(asked))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static <T> T done(Mono<T> asked) {
        return requireNonNull(asked.block(PATIENCE));
    }
}
