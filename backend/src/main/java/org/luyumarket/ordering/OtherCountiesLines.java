package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** The order has lines of counties whose staff the person is not. */
final class OtherCountiesLines extends Refusal {

    OtherCountiesLines(String orderNumber) {
        super(Kind.FORBIDDEN, "other-counties-lines", orderNumber);
    }
}
