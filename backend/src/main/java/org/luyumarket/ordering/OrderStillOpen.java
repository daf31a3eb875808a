package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** Somebody wants to be forgotten to whom something is still to be sent or paid. */
final class OrderStillOpen extends Refusal {

    OrderStillOpen(String number) {
        super(Kind.CONFLICT, "order-still-open", number);
    }
}
