package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the state the order is in; the code says why. */
final class OrderStateForbids extends Refusal {

    OrderStateForbids(String code, String orderNumber) {
        super(Kind.CONFLICT, code, orderNumber);
    }
}
