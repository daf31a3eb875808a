package org.luyumarket.ordering;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Ordering.LineRefund;
import org.luyumarket.ordering.Ordering.RefundOrder;
import org.luyumarket.payment.RefundRequest;

/** What may be asked back of the money that came in for an order. */
final class MoneyBack {

    private MoneyBack() {}

    /** As much as was asked for one line, and is still there of its money. */
    static RefundRequest of(PlacedOrder order, LineRefund refund) {
        Money left = order.lines().line(refund.position()).notRefunded();
        UUID payment = order.standing().takings().paymentId();
        if (payment == null || left.isZero()) {
            throw order.forbidden("nothing-left-of-line");
        }
        Money amount = left.isLessThan(refund.atMost()) ? left : refund.atMost();
        return new RefundRequest(payment, amount, refund.reason(), refund.idempotencyKey(), partOf(order));
    }

    static RefundRequest of(PlacedOrder order, RefundOrder asked) {
        UUID payment = order.standing().takings().paymentId();
        if (payment == null) {
            throw order.forbidden("nothing-paid");
        }
        return new RefundRequest(payment, asked.amount(), asked.reason(), asked.idempotencyKey(), partOf(order));
    }

    /** The order, where the payment was for others too. */
    private static @Nullable String partOf(PlacedOrder order) {
        return order.isAlone() ? null : order.terms().number();
    }
}
