package org.luyumarket.ordering.pricing;

import org.luyumarket.platform.Refusal;

/** Nothing is sent to the division. */
final class NoDelivery extends Refusal {

    NoDelivery() {
        super(Kind.UNPROCESSABLE, "no-delivery");
    }
}
