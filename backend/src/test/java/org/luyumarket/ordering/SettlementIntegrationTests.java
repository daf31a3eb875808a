package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.ordering.TestShop.done;
import static org.luyumarket.ordering.TestShop.line;
import static org.luyumarket.ordering.TestShop.money;
import static org.luyumarket.ordering.TestShop.run;
import static org.luyumarket.ordering.TestShop.stockOf;
import static org.luyumarket.ordering.TestShop.viewer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.ordering.OrderingFakes.TillPayments;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payment.Payments.Closing;
import org.luyumarket.payment.RefundBounced;
import org.luyumarket.payment.RefundFailed;
import org.luyumarket.payment.RefundSettled;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DeliverAlone;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.testsupport.MarketDatabase;
import org.springframework.beans.factory.annotation.Autowired;

@OrderingTest
class SettlementIntegrationTests {

    @Autowired
    private Ordering ordering;

    @Autowired
    private TakingsService takings;

    @Autowired
    private SettlementService settlement;

    @Autowired
    private ExpirySchedule expiry;

    @Autowired
    private TillPayments till;

    @Autowired
    private TestShop shop;

    @Autowired
    private MarketDatabase database;

    @Test
    void aPaidOrderIsSoldAndInTheLedger() {
        String sku = shop.offer("49.90", 10);
        Placement placed = shop.place(line(sku, 2));

        run(takings.paid(List.of(money(placed))));

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.PAID);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(8, 0, 2));
        assertThat(ledger(placed)).isEqualTo(Map.of("fen", 9_980L, "grams", 10_000L, "boxes", 2L));
    }

    @Test
    void theSamePaymentToldTwicePaysOnce() {
        String sku = shop.offer("49.90", 10);
        Placement placed = shop.place(line(sku, 2));
        run(takings.paid(List.of(money(placed))));

        run(takings.paid(List.of(money(placed))));

        assertThat(shop.stock(sku)).isEqualTo(stockOf(8, 0, 2));
        assertThat(ledger(placed)).containsEntry("fen", 9_980L);
        assertThat(shop.look(placed).attention()).isNull();
    }

    @Test
    void aSecondPaymentGoesBackAndStaffSeeIt() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        run(takings.paid(List.of(money(placed))));
        PaymentSucceeded second =
                anotherPayment(placed, Cny.fen(placed.order().amounts().total()));

        run(takings.paid(List.of(second)));

        assertThat(shop.look(placed).attention()).isEqualTo("paid-twice");
        assertThat(ledger(placed)).containsEntry("fen", 4_990L);
        await().until(() -> till.returned.contains(second.paymentId()));
    }

    @Test
    void aWrongAmountGoesBackAndThePaymentIsStillAwaited() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        PaymentSucceeded tooLittle = anotherPayment(placed, 100);

        run(takings.paid(List.of(tooLittle)));

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        await().until(() -> till.returned.contains(tooLittle.paymentId()));
    }

    @Test
    void aHoldThatIsOverGivesTheStockBack() {
        String sku = shop.offer("49.90", 10);
        Placement placed = shop.place(line(sku, 4));

        expire(placed);

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(shop.look(placed).history()).hasSize(2);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(10, 0, 0));
    }

    @Test
    void aHoldWhosePaymentIsDoneAtStripeStays() {
        String sku = shop.offer("49.90", 10);
        Placement placed = shop.place(line(sku, 4));
        till.closings.put(placed.order().number(), Closing.ALREADY_PAID);

        expire(placed);

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(6, 4, 0));
    }

    @Test
    void lateMoneyReopensTheOrderIfThereIsStock() {
        String sku = shop.offer("49.90", 10);
        Placement placed = shop.place(line(sku, 4));
        expire(placed);

        run(takings.paid(List.of(money(placed))));

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.PAID);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(6, 0, 4));
        assertThat(ledger(placed)).containsEntry("boxes", 4L);
    }

    @Test
    void whatArrivesTogetherIsJudgedOneAfterTheOther() {
        String sku = shop.offer("49.90", 10);
        Placement first = shop.place(line(sku, 1));
        Placement second = shop.place(line(sku, 2));
        Placement third = shop.place(line(sku, 3));
        PaymentSucceeded again =
                anotherPayment(first, Cny.fen(first.order().amounts().total()));
        PaymentSucceeded tooLittle = anotherPayment(third, 100);
        PaymentSucceeded somebodyElses = new PaymentSucceeded(UUID.randomUUID(), "a due", 1, Instant.EPOCH);

        run(takings.paid(List.of(money(first), somebodyElses, again, money(second), money(second), tooLittle)));

        assertThat(List.of(first, second, third))
                .extracting(placed -> shop.look(placed).status())
                .containsExactly(OrderStatus.PAID, OrderStatus.PAID, OrderStatus.AWAITING_PAYMENT);
        assertThat(shop.look(first).attention()).isEqualTo("paid-twice");
        assertThat(shop.look(third).attention()).isEqualTo("wrong-amount");
        assertThat(shop.stock(sku)).isEqualTo(stockOf(4, 3, 3));
        assertThat(ledger(first)).containsEntry("boxes", 1L);
        assertThat(ledger(second)).containsEntry("boxes", 2L);
        await().until(() -> till.returned.containsAll(List.of(again.paymentId(), tooLittle.paymentId())));
    }

    @Test
    void whatComesLateIsNotJudgedTogetherWithOthers() {
        String sku = shop.offer("49.90", 10);
        Placement closed = shop.place(line(sku, 4));
        expire(closed);
        Placement open = shop.place(line(sku, 1));

        assertThatThrownBy(() -> run(takings.paid(List.of(money(open), money(closed)))))
                .isInstanceOf(DeliverAlone.class);

        assertThat(shop.look(open).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(9, 1, 0));
    }

    @Test
    void lateMoneyGoesBackIfTheStockIsGone() {
        String sku = shop.offer("49.90", 4);
        Placement placed = shop.place(line(sku, 4));
        expire(placed);
        shop.place(line(sku, 1));
        PaymentSucceeded late = money(placed);

        run(takings.paid(List.of(late)));

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.EXPIRED);
        assertThat(shop.look(placed).attention()).isEqualTo("comes-late");
        assertThat(shop.stock(sku)).isEqualTo(stockOf(3, 1, 0));
        await().until(() -> till.returned.contains(late.paymentId()));
    }

    @Test
    void theReturnOfUnwantedMoneyIsNoSaleAndEndsTheMatter() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        run(takings.paid(List.of(anotherPayment(placed, 100))));

        run(settlement.refunded(
                new RefundSettled(UUID.randomUUID(), UUID.randomUUID(), number(placed), 100, true, Instant.EPOCH)));

        assertThat(shop.look(placed).attention()).isNull();
        assertThat(database.query("select 1 from ledger.entry where reference = '" + number(placed) + "'"))
                .isEmpty();
    }

    @Test
    void cancellingGivesBackAndAgainIsHarmless() {
        String sku = shop.offer("49.90", 10);
        Placement placed = shop.place(line(sku, 4));

        done(ordering.cancel(number(placed), viewer(placed)));
        Order again = done(ordering.cancel(number(placed), viewer(placed)));

        assertThat(again.status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(shop.stock(sku)).isEqualTo(stockOf(10, 0, 0));
    }

    @Test
    void whatIsPaidAtStripeCannotBeCancelled() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 4));
        till.closings.put(number(placed), Closing.ALREADY_PAID);

        assertThatThrownBy(() -> done(ordering.cancel(number(placed), viewer(placed))))
                .isInstanceOfSatisfying(
                        OrderStateForbids.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("order-already-paid"));
        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.AWAITING_PAYMENT);
    }

    @Test
    void partialRefundsAddUpToNothingSoldAndTheStockComesBack() {
        String one = shop.offer("49.90", 10);
        String other = shop.offer("3.33", 10);
        Placement placed = shop.place(line(one, 1), line(other, 7));
        run(takings.paid(List.of(money(placed))));
        long seed = System.nanoTime();
        Random random = new Random(seed);

        for (long left = Cny.fen(placed.order().amounts().total()); left > 0; ) {
            long part = Math.min(left, 1 + random.nextInt(3_000));
            run(settlement.refunded(refund(placed, part)));
            left -= part;
        }

        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(ledger(placed)).as("seed %d", seed).isEqualTo(Map.of("fen", 0L, "grams", 0L, "boxes", 0L));
        assertThat(shop.stock(one)).isEqualTo(stockOf(10, 0, 0));
        assertThat(shop.stock(other)).isEqualTo(stockOf(10, 0, 0));
    }

    @Test
    void aRefundThatBouncedStandsAgainUnderACauseOfItsOwnAndWaitsForStaff() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1), line(shop.offer("3.33", 10), 7));
        run(takings.paid(List.of(money(placed))));
        Map<String, Object> sold = ledger(placed);
        run(settlement.refunded(refund(placed, 1_234)));
        Map<String, Object> refundedOnce = ledger(placed);
        RefundSettled rest = refund(placed, Cny.fen(placed.order().amounts().total()) - 1_234);
        run(settlement.refunded(rest));

        run(settlement.refundBounced(bounced(rest)));

        assertThat(ledger(placed)).isEqualTo(refundedOnce).isNotEqualTo(sold);
        assertThat(database.query("select corrects from ledger.entry where cause like 'refund-bounced:%s:line:%%'"
                        .formatted(rest.refundId())))
                .hasSize(2)
                .allSatisfy(row ->
                        assertThat(row.get("corrects")).asString().startsWith("refund:" + rest.refundId() + ":line:"));
        assertThat(shop.look(placed).attention()).isEqualTo("refund-bounced");
        assertThat(waiting()).contains(number(placed));

        run(settlement.refunded(refund(placed, rest.amountFen())));

        assertThat(ledger(placed)).isEqualTo(Map.of("fen", 0L, "grams", 0L, "boxes", 0L));
        assertThat(shop.look(placed).status()).isEqualTo(OrderStatus.REFUNDED);
    }

    @Test
    void aBounceThatOvertakesItsRefundWaitsForIt() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        run(takings.paid(List.of(money(placed))));
        RefundSettled refund = refund(placed, 100);

        assertThatThrownBy(() -> run(settlement.refundBounced(bounced(refund))))
                .isInstanceOf(IllegalStateException.class);
        run(settlement.refunded(refund));
        run(settlement.refundBounced(bounced(refund)));

        assertThat(ledger(placed)).containsEntry("fen", 4_990L);
    }

    private static RefundBounced bounced(RefundSettled refund) {
        return new RefundBounced(
                refund.refundId(),
                refund.paymentId(),
                refund.reference(),
                refund.amountFen(),
                false,
                Instant.parse("2026-11-25T03:00:00Z"),
                "expired_or_canceled_card");
    }

    @Test
    void aRefundThatFailedWaitsForStaffUntilTheySettleIt() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        run(takings.paid(List.of(money(placed))));

        run(settlement.refundFailed(new RefundFailed(UUID.randomUUID(), number(placed), 100, "declined")));

        assertThat(shop.look(placed).attention()).isEqualTo("refund-failed");
        assertThat(waiting()).contains(number(placed));

        done(ordering.settle(number(placed), "转账退回", OrderingFakes.STAFF_OF_FENGJIE));

        assertThat(shop.look(placed).attention()).isNull();
        assertThat(waiting()).doesNotContain(number(placed));
    }

    private List<String> waiting() {
        return done(ordering.orders(
                        OrderFilter.WAITING_FOR_STAFF, OrderingFakes.STAFF_OF_FENGJIE, new PageRequest(1, 50)))
                .items()
                .stream()
                .map(Order::number)
                .toList();
    }

    @Test
    void aWishForTheMoneyBackIsSeenByStaffUntilDecided() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));
        run(takings.paid(List.of(money(placed))));

        Order asked = done(ordering.askForRefund(number(placed), "等不及了", viewer(placed)));
        Order declined = done(ordering.declineRefund(number(placed), "已经打包", OrderingFakes.STAFF_OF_FENGJIE));

        assertThat(asked.refundWish()).isNotNull();
        assertThat(declined.refundWish()).isNull();
    }

    @Test
    void staffOfAnotherCountyDoNotKnowTheOrder() {
        Placement placed = shop.place(line(shop.offer("49.90", 10), 1));

        assertThatThrownBy(() -> done(ordering.find(number(placed), new Viewer(OrderingFakes.STAFF_OF_WUSHAN, null))))
                .isInstanceOf(OrderNotFound.class);
    }

    private void expire(Placement placed) {
        database.execute("update ordering.orders set hold_expires_at = now() - interval '1 minute' where number = '"
                + number(placed) + "'");
        run(expiry.expireAllOverdue());
    }

    private static PaymentSucceeded anotherPayment(Placement placed, long fen) {
        return new PaymentSucceeded(UUID.randomUUID(), number(placed), fen, Instant.parse("2026-11-22T03:00:00Z"));
    }

    private static RefundSettled refund(Placement placed, long fen) {
        return new RefundSettled(
                UUID.randomUUID(),
                money(placed).paymentId(),
                number(placed),
                fen,
                false,
                Instant.parse("2026-11-23T03:00:00Z"));
    }

    private static String number(Placement placed) {
        return placed.order().number();
    }

    private Map<String, Object> ledger(Placement placed) {
        return database.query("""
                        select sum(fen)::bigint as fen, sum(grams)::bigint as grams, sum(boxes)::bigint as boxes
                          from ledger.entry
                         where reference = '%s'
                        """.formatted(number(placed))).get(0);
    }
}
