package org.luyumarket.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.luyumarket.ordering.PlacedOrderFixture.NOW;
import static org.luyumarket.ordering.PlacedOrderFixture.aPaidOrder;
import static org.luyumarket.ordering.PlacedOrderFixture.aPlacedOrder;
import static org.luyumarket.ordering.PlacedOrderFixture.money;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

class PlacedOrderTests {

    @Test
    void aPaidOrderCannotBePaidAgain() {
        PlacedOrder order = aPaidOrder();

        assertThat(order.judge(money(2, order))).isEqualTo(Arrival.PAID_TWICE);
        assertThat(order.judge(money(1, order))).isEqualTo(Arrival.SEEN_BEFORE);
    }

    @Test
    void moneyForAClosedOrderComesLate() {
        PlacedOrder order = aPlacedOrder();
        order.cancel(NOW, Actor.BUYER);

        assertThat(order.judge(money(1, order))).isEqualTo(Arrival.COMES_LATE);
    }

    @Test
    void aPaidOrderCannotBeCancelled() {
        assertForbidden("order-already-paid", () -> aPaidOrder().cancel(NOW, Actor.BUYER));
    }

    @Test
    void aClosedOrderCannotBePaidFor() {
        PlacedOrder order = aPlacedOrder();
        order.cancel(NOW, Actor.BUYER);

        assertForbidden("order-closed", () -> order.mustBePayable(NOW));
        assertForbidden("order-closed", () -> aPlacedOrder().mustBePayable(NOW.plusSeconds(1_800)));
    }

    @Test
    void whatHasPartlyLeftIsStillPaidAndWhatHasLeftIsShipped() {
        PlacedOrder order = aPaidOrder();

        order.ship(Map.of("orange", 1), NOW, Actor.SUPPLIER);
        assertThat(order.status()).isEqualTo(OrderStatus.PAID);

        order.ship(Map.of("orange", 1, "honey", 1), NOW, Actor.SUPPLIER);
        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void neverMoreIsShippedThanWasSold() {
        PlacedOrder order = aPaidOrder();
        order.ship(Map.of("orange", 2), NOW, Actor.STAFF);

        assertForbidden("more-than-not-shipped", () -> order.ship(Map.of("orange", 1), NOW, Actor.STAFF));
        assertForbidden("more-than-not-shipped", () -> order.ship(Map.of("unknown", 1), NOW, Actor.STAFF));
        assertForbidden("more-than-not-shipped", () -> order.ship(Map.of("honey", -1), NOW, Actor.STAFF));
        assertForbidden("more-than-not-shipped", () -> order.ship(Map.of(), NOW, Actor.STAFF));
    }

    @Test
    void anUnpaidOrderIsNotShipped() {
        assertForbidden("order-not-shippable", () -> aPlacedOrder().ship(Map.of("orange", 1), NOW, Actor.STAFF));
    }

    @Test
    void anOrderWhoseMoneyIsAskedBackWaitsForTheDecision() {
        PlacedOrder order = aPaidOrder();
        order.askForRefund("changed my mind", NOW);

        assertForbidden("refund-undecided", () -> order.ship(Map.of("orange", 1), NOW, Actor.STAFF));

        order.declineRefund("already packed", NOW);
        order.ship(Map.of("orange", 1), NOW, Actor.STAFF);
    }

    @Test
    void afterTheFirstParcelTheMoneyIsNotAskedBackThisWay() {
        PlacedOrder order = aPaidOrder();
        order.ship(Map.of("orange", 1), NOW, Actor.STAFF);

        assertForbidden("refund-request-not-possible", () -> order.askForRefund("late", NOW));
    }

    @Test
    void whatCallsForAttentionIsSettledOnceAndSaidHow() {
        PlacedOrder order = aPaidOrder();
        order.callAttention("refund-failed", NOW);

        order.settle("sent by bank transfer", NOW);

        assertThat(order.standing().attention()).isNull();
        assertThat(order.history().steps())
                .last()
                .satisfies(step -> assertThat(step.note()).isEqualTo("settled: sent by bank transfer"));
        assertForbidden("nothing-to-settle", () -> order.settle("again", NOW));
    }

    @Test
    void receiptIsConfirmedOnceEverythingHasLeft() {
        PlacedOrder order = aPaidOrder();
        assertForbidden("order-not-shipped", () -> order.complete(NOW));

        order.ship(Map.of("orange", 2, "honey", 1), NOW, Actor.STAFF);
        order.complete(NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.COMPLETED);
    }

    @Test
    void aRefundIsSharedByLinesAndFreight() {
        PlacedOrder order = aPaidOrder();

        List<LineShare> shares = order.refund(Cny.parse("60.00"), NOW);

        assertThat(shares).extracting(LineShare::money).containsExactly(Cny.parse("40.00"), Cny.parse("10.00"));
        assertThat(shares).extracting(LineShare::weight).containsExactly(new Weight(5_000), new Weight(250));
        assertThat(shares).extracting(LineShare::boxes).containsExactly(1, 0);
        assertThat(order.status()).isEqualTo(OrderStatus.PAID);
    }

    @Test
    void theLastPartOfARefundTakesTheRestOfWeightAndBoxes() {
        PlacedOrder order = aPaidOrder();
        order.refund(Cny.parse("60.01"), NOW);

        List<LineShare> shares = order.refund(Cny.parse("59.99"), NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.REFUNDED);
        assertThat(order.lines().all()).allSatisfy(line -> {
            assertThat(line.notRefunded()).isEqualTo(Cny.zero());
            assertThat(line.weightTakenBack()).isEqualTo(line.sold().weight());
            assertThat(line.boxesTakenBack()).isEqualTo(line.sold().quantity());
        });
        assertThat(shares).extracting(LineShare::boxes).containsExactly(1, 1);
        assertThat(order.isWhollyRefundedBeforeShipping()).isTrue();
    }

    @Test
    void whatHasLeftDoesNotComeBackToTheStockByARefund() {
        PlacedOrder order = aPaidOrder();
        order.ship(Map.of("orange", 1), NOW, Actor.STAFF);

        order.refund(Cny.parse("120.00"), NOW);

        assertThat(order.isWhollyRefundedBeforeShipping()).isFalse();
    }

    @Test
    void everyTransitionLeavesAStep() {
        PlacedOrder order = aPaidOrder();
        order.ship(Map.of("orange", 2, "honey", 1), NOW, Actor.SUPPLIER);
        order.complete(NOW);

        assertThat(order.history().toStore())
                .extracting(Order.Step::to)
                .containsExactly(
                        OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.SHIPPED, OrderStatus.COMPLETED);
    }

    private static void assertForbidden(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        OrderStateForbids.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
