package org.luyumarket.procurement.delivery;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a delivery stands. */
public enum DeliveryStatus implements State<DeliveryStatus> {
    /** Wanted by the buyer; the supplier has not said yes. */
    CALLED_OFF,
    CONFIRMED,
    /** On its way to the site. */
    SENT,
    /** Accepted in part; the buyer decides whether the rest is to come. */
    SHORT,
    /** All of it is accepted, or what was missing comes with another delivery or never. */
    ACCEPTED,
    /** Given up before it was sent. */
    CANCELLED;

    @Override
    public Set<DeliveryStatus> successors() {
        return switch (this) {
            case CALLED_OFF -> EnumSet.of(CONFIRMED, CANCELLED);
            case CONFIRMED -> EnumSet.of(SENT, CANCELLED);
            case SENT -> EnumSet.of(SHORT, ACCEPTED);
            case SHORT -> EnumSet.of(ACCEPTED);
            case ACCEPTED, CANCELLED -> EnumSet.noneOf(DeliveryStatus.class);
        };
    }

    /** Whether its goods are still with the supplier, and meant to leave. */
    boolean isBeforeSending() {
        return canBecome(CANCELLED);
    }

    /** Whether nothing more happens to it. */
    public boolean isOver() {
        return successors().isEmpty();
    }
}
