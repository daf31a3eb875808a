package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with the state the order is in. */
final class OrderStateForbids extends Refusal {

    private OrderStateForbids(String code, String orderNumber) {
        super(Kind.CONFLICT, code, orderNumber);
    }

    static OrderStateForbids alreadyPaid(String orderNumber) {
        return new OrderStateForbids("order-already-paid", orderNumber);
    }

    static OrderStateForbids closed(String orderNumber) {
        return new OrderStateForbids("order-closed", orderNumber);
    }

    static OrderStateForbids refundRequest(String orderNumber) {
        return new OrderStateForbids("refund-request-not-possible", orderNumber);
    }

    static OrderStateForbids noRefundAsked(String orderNumber) {
        return new OrderStateForbids("no-refund-asked", orderNumber);
    }

    static OrderStateForbids refundPending(String orderNumber) {
        return new OrderStateForbids("refund-undecided", orderNumber);
    }

    static OrderStateForbids shipping(String orderNumber) {
        return new OrderStateForbids("order-not-shippable", orderNumber);
    }

    static OrderStateForbids moreThanOpen(String orderNumber) {
        return new OrderStateForbids("more-than-not-shipped", orderNumber);
    }

    static OrderStateForbids receipt(String orderNumber) {
        return new OrderStateForbids("order-not-shipped", orderNumber);
    }

    /** Somebody else changed the order in the same moment. */
    static OrderStateForbids changedMeanwhile(String orderNumber) {
        return new OrderStateForbids("order-changed-meanwhile", orderNumber);
    }
}
