package org.luyumarket.payment;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money to be given back out of a payment; the reason is for people. {@code part} is the reference of what it is for, where the
 * payment was for several things together.
 */
public record RefundRequest(
        UUID paymentId,
        Money amount,
        String reason,
        String idempotencyKey,
        @Nullable String part) {

    /** For all that the payment was for. */
    public RefundRequest(UUID paymentId, Money amount, String reason, String idempotencyKey) {
        this(paymentId, amount, reason, idempotencyKey, null);
    }

    /** What the refund is told under, of a payment of this reference. */
    String reference(String ofPayment) {
        return part == null ? ofPayment : part;
    }
}
