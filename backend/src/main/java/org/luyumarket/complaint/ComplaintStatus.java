package org.luyumarket.complaint;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a complaint stands. */
public enum ComplaintStatus implements State<ComplaintStatus> {
    /** The supplier is to answer. */
    OPEN,
    /** The buyer says whether that settles it; saying nothing for long enough means yes. */
    ANSWERED,
    /** Staff are to settle it: the supplier was late, or its answer did not help. */
    ESCALATED,
    CLOSED;

    @Override
    public Set<ComplaintStatus> successors() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, ESCALATED, CLOSED);
            case ANSWERED -> EnumSet.of(ESCALATED, CLOSED);
            case ESCALATED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(ComplaintStatus.class);
        };
    }
}
