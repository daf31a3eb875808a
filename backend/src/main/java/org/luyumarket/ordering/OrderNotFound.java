package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** There is no such order, or none that the viewer may see: both look the same. */
public final class OrderNotFound extends Refusal {

    public OrderNotFound(String orderNumber) {
        super(Kind.NOT_FOUND, "order-not-found", orderNumber);
    }
}
