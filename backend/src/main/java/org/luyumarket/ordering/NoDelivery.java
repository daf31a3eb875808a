package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** Nothing is sent to the division. */
final class NoDelivery extends Refusal {

    NoDelivery() {
        super(Kind.UNPROCESSABLE, "no-delivery");
    }
}
