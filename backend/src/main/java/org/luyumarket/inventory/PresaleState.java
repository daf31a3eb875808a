package org.luyumarket.inventory;

/** What has become of a presale. */
public enum PresaleState {
    PLANNED,
    OPEN,
    ENDED,
    WITHDRAWN;

    boolean canBecome(PresaleState next) {
        return switch (this) {
            case PLANNED -> next == OPEN || next == WITHDRAWN;
            case OPEN -> next == ENDED;
            case ENDED, WITHDRAWN -> false;
        };
    }

    public boolean isUnderWay() {
        return this == PLANNED || this == OPEN;
    }
}
