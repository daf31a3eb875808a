package org.luyumarket.channel;

import java.util.EnumSet;
import java.util.Set;

/** Where a deal stands. Only a confirmed one is in the ledger. */
public enum DealStatus {
    DRAFT,
    SUBMITTED,
    /** Sent back to whoever entered it, with a note. */
    RETURNED,
    CONFIRMED,
    WITHDRAWN;

    boolean canBecome(DealStatus next) {
        return successors().contains(next);
    }

    Set<DealStatus> successors() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(CONFIRMED, RETURNED, WITHDRAWN);
            case CONFIRMED, WITHDRAWN -> EnumSet.noneOf(DealStatus.class);
        };
    }

    /** Whether what the deal says can still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
