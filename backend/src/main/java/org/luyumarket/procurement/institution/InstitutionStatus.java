package org.luyumarket.procurement.institution;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a unit stands. Only an active one purchases. */
public enum InstitutionStatus implements State<InstitutionStatus> {
    /** Listed by its finance bureau; becomes active when somebody of it follows the link. */
    LISTED,
    /** Signed up by somebody of it; staff have yet to look at it. */
    APPLIED,
    /** Sent back, with a reason; may apply again. */
    REFUSED,
    ACTIVE,
    /** Went into another unit, which goes on with its papers. */
    MERGED,
    DISSOLVED;

    @Override
    public Set<InstitutionStatus> successors() {
        return switch (this) {
            case LISTED -> EnumSet.of(ACTIVE, MERGED, DISSOLVED);
            case APPLIED -> EnumSet.of(ACTIVE, REFUSED);
            case REFUSED -> EnumSet.of(APPLIED);
            case ACTIVE -> EnumSet.of(MERGED, DISSOLVED);
            case MERGED, DISSOLVED -> EnumSet.noneOf(InstitutionStatus.class);
        };
    }
}
