package org.luyumarket.payment;

import java.util.EnumSet;
import java.util.Set;

/** Where a payment stands; a time-out is {@link #UNKNOWN}, never {@link #DECLINED}, until Stripe has been asked. */
public enum PaymentStatus {
    REQUESTED,
    PENDING,
    UNKNOWN,
    SUCCEEDED,
    DECLINED,
    EXPIRED;

    /** Nothing more is expected; yet money that does arrive is never turned away. */
    public boolean isFinal() {
        return switch (this) {
            case REQUESTED, PENDING, UNKNOWN -> false;
            case SUCCEEDED, DECLINED, EXPIRED -> true;
        };
    }

    boolean canBecome(PaymentStatus next) {
        return successors().contains(next);
    }

    private Set<PaymentStatus> successors() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(PENDING, UNKNOWN, SUCCEEDED, DECLINED, EXPIRED);
            case UNKNOWN -> EnumSet.of(PENDING, SUCCEEDED, DECLINED, EXPIRED);
            case PENDING -> EnumSet.of(SUCCEEDED, DECLINED, EXPIRED);
            case DECLINED, EXPIRED -> EnumSet.of(SUCCEEDED);
            case SUCCEEDED -> EnumSet.noneOf(PaymentStatus.class);
        };
    }
}
