package org.luyumarket.ordering;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.platform.Cny;

/** Where an order stands at a version. */
record Standing(
        OrderStatus status,
        Money paid,
        Money refunded,
        @Nullable UUID paymentId,
        @Nullable Instant paidAt,
        @Nullable RefundWish refundWish,
        @Nullable String attention,
        long version) {

    static Standing ofNew() {
        return new Standing(OrderStatus.AWAITING_PAYMENT, Cny.zero(), Cny.zero(), null, null, null, null, 0);
    }
}
