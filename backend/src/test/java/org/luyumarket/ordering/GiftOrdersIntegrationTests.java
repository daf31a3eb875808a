package org.luyumarket.ordering;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.ordering.OrderingFakes.BINZHOU;
import static org.luyumarket.ordering.TestShop.done;
import static org.luyumarket.ordering.TestShop.key;
import static org.luyumarket.ordering.TestShop.line;
import static org.luyumarket.ordering.TestShop.run;
import static org.luyumarket.ordering.TestShop.stockOf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.luyumarket.ordering.Ordering.LineRefund;
import org.luyumarket.ordering.Ordering.LostOrder;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.ordering.OrderingFakes.TillPayments;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.PlaceGift.Wording;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;
import org.luyumarket.testsupport.MarketDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;

@OrderingTest
class GiftOrdersIntegrationTests {

    private static final Instant PAID_AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final String GIVERS_PHONE = "13900000001";

    @Autowired
    private GiftOrders gifts;

    @Autowired
    private Ordering ordering;

    @Autowired
    private TakingsService takings;

    @Autowired
    private SettlementService settlement;

    @Autowired
    private ExpirySchedule expiry;

    @Autowired
    private Proceeds proceeds;

    @Autowired
    private TillPayments till;

    @Autowired
    private TestShop shop;

    @Autowired
    private MarketDatabase database;

    @Test
    void aGiftIsAnOrderForEachRecipientWithACardAndAFreightOfItsOwn() {
        String sku = shop.offer("49.90", 10);

        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 2))));

        GiftOrder found = done(gifts.find(placed.gift().number(), giver(placed)));
        assertThat(found.orders()).extracting(order -> order.shipTo().name()).containsExactly("王芳", "李强");
        assertThat(found.orders()).extracting(Order::gift).containsOnly(new GiftCard(found.number(), "滨州的张三", "新年好"));
        assertThat(found.total()).isEqualTo(found.sum(Order.Amounts::goods).plus(found.sum(Order.Amounts::freight)));
        assertThat(found.awaitsPayment()).isTrue();
        assertThat(shop.stock(sku)).isEqualTo(stockOf(7, 3, 0));
    }

    @Test
    void theSameKeyGivesTheSameGiftEvenAtOnceAndAnotherContentIsRefused() {
        String sku = shop.offer("49.90", 20);
        String key = key();
        PlaceGift gift = gift(key, recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 1)));

        List<GiftPlacement> twins =
                done(Flux.range(0, 4).flatMap(i -> gifts.place(gift)).collectList());

        assertThat(twins)
                .extracting(twin -> twin.gift().number())
                .hasSize(4)
                .containsOnly(twins.get(0).gift().number());
        assertThat(twins).filteredOn(twin -> !twin.repeated()).hasSize(1);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(18, 2, 0));
        assertThatThrownBy(() -> place(gift(key, recipient("王芳", line(sku, 2)))))
                .hasMessage("idempotency-key-reused");
    }

    @Test
    void whatIsShortForOneIsPlacedForNobody() {
        String plenty = shop.offer("49.90", 10);
        String scarce = shop.offer("20.00", 3);

        assertThatThrownBy(() -> place(gift(
                        key(),
                        recipient("王芳", line(plenty, 1), line(scarce, 2)),
                        recipient("李强", line(plenty, 1), line(scarce, 2)))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.members())
                                .containsEntry("shortages", List.of(new Quote.Shortage(scarce, 4, 3))));
        assertThat(shop.stock(plenty)).isEqualTo(stockOf(10, 0, 0));
        assertThat(shop.stock(scarce)).isEqualTo(stockOf(3, 0, 0));
    }

    @Test
    void whatIsWrongWithARecipientIsNamedByIndex() {
        String sku = shop.offer("49.90", 10);
        Recipient good = recipient("王芳", line(sku, 1));
        Recipient noPhone = new Recipient(new ShipTo("李强", "12", BINZHOU, "黄河五路2号"), List.of(line(sku, 0)), "");
        Recipient tooFar = new Recipient(
                new ShipTo("赵敏", "13800000003", new DivisionCode("810000"), "某街1号"), List.of(line(sku, 1)), "");

        assertThatThrownBy(() -> place(gift(key(), good, noPhone))).satisfies(named("recipients[1].phone"));
        assertThatThrownBy(() -> place(gift(key(), good, noPhone))).satisfies(named("recipients[1].lines[0].quantity"));
        assertThatThrownBy(() -> place(gift(key(), good, tooFar))).satisfies(named("recipients[1].divisionCode"));
        assertThatThrownBy(() -> place(gift(key()))).satisfies(named("recipients"));
        assertThat(shop.stock(sku)).isEqualTo(stockOf(10, 0, 0));
    }

    @Test
    void anotherTotalThanExpectedIsTold() {
        String sku = shop.offer("49.90", 10);
        PlaceGift gift = gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 1)));
        PlaceGift cheaper = new PlaceGift(
                null, "test", key(), GIVERS_PHONE, gift.card(), false, gift.recipients(), Cny.parse("1.00"));

        assertThatThrownBy(() -> place(cheaper)).hasMessage("price-changed");
        assertThat(shop.stock(sku)).isEqualTo(stockOf(10, 0, 0));
    }

    @Test
    void onePaymentPaysAllOfItAndEachOrderIsInTheLedger() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 2))));

        run(takings.paid(List.of(money(placed))));
        run(takings.paid(List.of(money(placed))));

        assertThat(look(placed).orders()).extracting(Order::status).containsOnly(OrderStatus.PAID);
        assertThat(look(placed).sum(Order.Amounts::paid))
                .isEqualTo(placed.gift().total());
        assertThat(shop.stock(sku)).isEqualTo(stockOf(7, 0, 3));
        assertThat(ledger(placed, 0)).isEqualTo(4_990);
        assertThat(ledger(placed, 1)).isEqualTo(9_980);
    }

    @Test
    void aWrongAmountPaysNothingOfIt() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 1))));
        PaymentSucceeded forOneOnly = new PaymentSucceeded(
                UUID.randomUUID(),
                placed.gift().number(),
                Cny.fen(placed.gift().orders().get(0).amounts().total()),
                PAID_AT);

        run(takings.paid(List.of(forOneOnly)));

        assertThat(look(placed).awaitsPayment()).isTrue();
        await().until(() -> till.returned.contains(forOneOnly.paymentId()));
    }

    @Test
    void lateMoneyBuysAllOfItOrNothing() {
        String plenty = shop.offer("49.90", 10);
        String scarce = shop.offer("20.00", 2);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(plenty, 1)), recipient("李强", line(scarce, 2))));
        expire(placed);
        assertThat(look(placed).orders()).extracting(Order::status).containsOnly(OrderStatus.EXPIRED);
        shop.place(line(scarce, 1));

        run(takings.paid(List.of(money(placed))));

        assertThat(look(placed).orders()).extracting(Order::status).containsOnly(OrderStatus.EXPIRED);
        assertThat(shop.stock(plenty)).isEqualTo(stockOf(10, 0, 0));
        await().until(() -> till.returned.contains(money(placed).paymentId()));
    }

    @Test
    void lateMoneyReopensAllOfItIfThereIsStock() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 2))));
        expire(placed);

        run(takings.paid(List.of(money(placed))));

        assertThat(look(placed).orders()).extracting(Order::status).containsOnly(OrderStatus.PAID);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(7, 0, 3));
    }

    @Test
    void itIsCancelledAsAWhole() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 2))));
        Order one = placed.gift().orders().get(0);
        Viewer ofOne = new Viewer(null, placed.gift().parts().get(0).accessKey());

        assertThatThrownBy(() -> done(ordering.cancel(one.number(), ofOne))).hasMessage("part-of-gift");
        GiftOrder cancelled = done(gifts.cancel(placed.gift().number(), giver(placed)));

        assertThat(cancelled.orders()).extracting(Order::status).containsOnly(OrderStatus.CANCELLED);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(10, 0, 0));
        assertThat(done(gifts.cancel(placed.gift().number(), giver(placed))).number())
                .isEqualTo(placed.gift().number());
    }

    @Test
    void aRefundForOneRecipientTakesNothingOffTheOthers() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 2))));
        run(takings.paid(List.of(money(placed))));
        String second = placed.gift().orders().get(1).number();

        assertThat(done(ordering.intendLineRefund(second, new LineRefund(1, Cny.parse("9.98"), "坏果", key())))
                        .part())
                .isEqualTo(second);
        run(settlement.refunded(refund(UUID.randomUUID(), placed, second, 998)));

        assertThat(look(placed).orders())
                .extracting(order -> order.amounts().refunded())
                .containsExactly(Cny.zero(), Cny.parse("9.98"));
        assertThat(ledger(placed, 0)).isEqualTo(4_990);
    }

    @Test
    void whatIsRefundedByHandForAllIsSplitToTheFenAndComesHomeAgain() {
        String sku = shop.offer("33.33", 10);
        GiftPlacement placed = place(gift(
                key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 1)), recipient("赵敏", line(sku, 2))));
        run(takings.paid(List.of(money(placed))));
        UUID refund = UUID.randomUUID();

        run(settlement.refunded(refund(refund, placed, placed.gift().number(), 1_001)));

        assertThat(look(placed).sum(Order.Amounts::refunded)).isEqualTo(Cny.parse("10.01"));
        assertThat(look(placed).orders())
                .allMatch(order -> order.amounts().refunded().isPositive());
        assertThat(done(proceeds.of(List.of(placed.gift().number())).collectList()))
                .extracting(SupplierProceeds::orderNumber)
                .containsExactlyElementsOf(
                        look(placed).orders().stream().map(Order::number).toList());

        run(settlement.refundBounced(new RefundBounced(
                refund, money(placed).paymentId(), placed.gift().number(), 1_001, false, PAID_AT, "closed")));

        assertThat(look(placed).sum(Order.Amounts::refunded)).isEqualTo(Cny.zero());
        assertThat(look(placed).orders()).extracting(Order::attention).containsOnly("refund-bounced");
    }

    @Test
    void theGiverFindsItAgainByPhoneAndNoRecipientDoes() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement placed = place(gift(key(), recipient("王芳", line(sku, 1)), recipient("李强", line(sku, 1))));
        String number = placed.gift().number();
        Order order = placed.gift().orders().get(0);

        assertThat(done(ordering.findKey(new LostOrder(number, GIVERS_PHONE, key()))))
                .isEqualTo(placed.accessKey());
        assertThat(done(ordering.findKey(new LostOrder(order.number(), GIVERS_PHONE, key()))))
                .isEqualTo(placed.gift().parts().get(0).accessKey());
        assertThatThrownBy(() -> done(ordering.findKey(
                        new LostOrder(order.number(), order.shipTo().phone(), key()))))
                .isInstanceOf(OrderNotFound.class);
        assertThatThrownBy(() -> done(gifts.find(number, new Viewer(null, "guessed"))))
                .isInstanceOf(OrderNotFound.class);
    }

    @Test
    void newsGoToTheGiverAndToRecipientsOnlyIfTheyAreToHear() {
        String sku = shop.offer("49.90", 10);
        GiftPlacement quiet = place(gift(key(), recipient("王芳", line(sku, 1))));

        Concerned concerned =
                done(ordering.concerned(quiet.gift().orders().get(0).number()));
        assertThat(done(ordering.concerned(List.of(quiet.gift().number()))).values())
                .containsExactly(concerned);

        assertThat(concerned.phone()).isEqualTo(GIVERS_PHONE);
        assertThat(concerned.gift()).isEqualTo(new Concerned.Gift(quiet.gift().number(), "滨州的张三", null));
    }

    @Test
    void aQuoteTellsFreightByRecipientAndWhatIsShortForAll() {
        String sku = shop.offer("49.90", 3);

        GiftQuote quote = done(gifts.quote(List.of(
                new GiftOrders.Wanted(List.of(line(sku, 2)), BINZHOU),
                new GiftOrders.Wanted(List.of(line(sku, 2)), null),
                new GiftOrders.Wanted(List.of(line(sku, 1)), new DivisionCode("810000")))));

        assertThat(quote.isKnown()).isFalse();
        assertThat(quote.parts().get(2).undeliverable()).isTrue();
        assertThat(quote.sum(Quote::total))
                .isEqualTo(requireNonNull(quote.parts().get(0).quote()).total());
        assertThat(quote.shortages()).containsExactly(new Quote.Shortage(sku, 5, 3));
    }

    private GiftPlacement place(PlaceGift gift) {
        return done(gifts.place(gift));
    }

    private GiftOrder look(GiftPlacement placed) {
        return done(gifts.find(placed.gift().number(), giver(placed)));
    }

    private static Viewer giver(GiftPlacement placed) {
        return new Viewer(null, placed.accessKey());
    }

    private static PlaceGift gift(String key, Recipient... recipients) {
        return new PlaceGift(
                null, "test", key, GIVERS_PHONE, new Wording("滨州的张三", "新年好"), false, List.of(recipients), null);
    }

    private static Recipient recipient(String name, OrderLine... lines) {
        return new Recipient(new ShipTo(name, "13800000002", BINZHOU, "黄河五路2号"), List.of(lines), "");
    }

    private static PaymentSucceeded money(GiftPlacement placed) {
        return new PaymentSucceeded(
                new UUID(9, placed.gift().id().getLeastSignificantBits()),
                placed.gift().number(),
                Cny.fen(placed.gift().total()),
                PAID_AT);
    }

    private static RefundSettled refund(UUID id, GiftPlacement placed, String reference, long fen) {
        return new RefundSettled(id, money(placed).paymentId(), reference, fen, false, PAID_AT);
    }

    private void expire(GiftPlacement placed) {
        database.execute("update ordering.orders set hold_expires_at = now() - interval '1 minute' where gift = '"
                + placed.gift().number() + "'");
        run(expiry.expireAllOverdue());
    }

    private long ledger(GiftPlacement placed, int recipient) {
        Object fen = database.query("select sum(fen)::bigint as fen from ledger.entry where reference = '"
                        + placed.gift().orders().get(recipient).number() + "'")
                .get(0)
                .get("fen");
        return ((Number) requireNonNull(fen)).longValue();
    }

    private static Consumer<Throwable> named(String field) {
        return refusal -> assertThat(((InvalidInput) refusal).errors())
                .extracting(FieldError::field)
                .contains(field);
    }
}
