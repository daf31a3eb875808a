package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** The order is no longer as the caller says to have seen it. */
final class OrderHasMoved extends Refusal {

    OrderHasMoved(String orderNumber) {
        super(Kind.STALE, "order-has-moved", orderNumber);
    }
}
