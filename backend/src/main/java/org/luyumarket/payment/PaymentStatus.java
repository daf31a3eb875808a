package org.luyumarket.payment;

/** Where a payment stands; a time-out is {@link #UNKNOWN}, never {@link #DECLINED}, until Stripe has been asked. */
public enum PaymentStatus {
    REQUESTED,
    PENDING,
    UNKNOWN,
    SUCCEEDED,
    DECLINED,
    EXPIRED;

    public boolean isFinal() {
        return switch (this) {
            case REQUESTED, PENDING, UNKNOWN -> false;
            case SUCCEEDED, DECLINED, EXPIRED -> true;
        };
    }
}
