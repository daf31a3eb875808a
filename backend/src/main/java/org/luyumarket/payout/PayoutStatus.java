package org.luyumarket.payout;

/** Where a payout stands. What bounced or was not paid is carried into the next run. */
public enum PayoutStatus {
    DRAWN,
    APPROVED,
    PAID,
    BOUNCED,
    CARRIED,
    DISCARDED;

    public boolean canBecome(PayoutStatus next) {
        return switch (this) {
            case DRAWN -> next == APPROVED || next == DISCARDED;
            case APPROVED -> next == PAID || next == BOUNCED;
            case PAID -> next == BOUNCED;
            case CARRIED -> next == DISCARDED;
            case BOUNCED, DISCARDED -> false;
        };
    }
}
