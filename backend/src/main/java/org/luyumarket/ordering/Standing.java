package org.luyumarket.ordering;

import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.RefundWish;

/** Where an order stands at a version. */
record Standing(
        OrderStatus status,
        Takings takings,
        @Nullable RefundWish refundWish,
        @Nullable String attention,
        long version) {

    static final Standing NEW = new Standing(OrderStatus.AWAITING_PAYMENT, Takings.NONE, null, null, 0);
}
