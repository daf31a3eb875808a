package org.luyumarket.aftersale;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a claim stands. */
public enum ClaimStatus implements State<ClaimStatus> {
    /** The supplier has its time to judge; after that it is for staff. */
    OPEN,
    /** The supplier said no; the buyer may ask staff. */
    DECLINED,
    /** The buyer asked staff to judge instead of the supplier. */
    APPEALED,
    /** The money goes back. */
    GRANTED,
    /** Staff said no. */
    REJECTED;

    @Override
    public Set<ClaimStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(DECLINED, GRANTED, REJECTED);
            case DECLINED -> EnumSet.of(APPEALED);
            case APPEALED -> EnumSet.of(GRANTED, REJECTED);
            case GRANTED, REJECTED -> EnumSet.noneOf(ClaimStatus.class);
        };
    }

    /** Whether somebody has still to judge it. */
    public boolean isUndecided() {
        return canBecome(GRANTED);
    }
}
