package org.luyumarket.procurement.requisition;

import java.util.EnumSet;
import java.util.Set;
import org.luyumarket.platform.State;

/** Where a requisition stands. */
public enum RequisitionStatus implements State<RequisitionStatus> {
    DRAFT,
    /** With the approvers, one level after the other. */
    SUBMITTED,
    /** Back with the requester, with a note of what to change. */
    RETURNED,
    /** Its money is held. */
    APPROVED,
    REJECTED,
    /** Taken back by the requester before it was approved. */
    WITHDRAWN,
    CONTRACTED,
    /** Given up after it was approved; its money is free again. */
    CANCELLED;

    @Override
    public Set<RequisitionStatus> successors() {
        return switch (this) {
            case DRAFT, RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(APPROVED, RETURNED, REJECTED, WITHDRAWN);
            case APPROVED -> EnumSet.of(CONTRACTED, CANCELLED);
            case REJECTED, WITHDRAWN, CONTRACTED, CANCELLED -> EnumSet.noneOf(RequisitionStatus.class);
        };
    }

    /** Whether nothing comes of it as it is. */
    boolean isTurnedDown() {
        return switch (this) {
            case RETURNED, REJECTED, WITHDRAWN, CANCELLED -> true;
            case DRAFT, SUBMITTED, APPROVED, CONTRACTED -> false;
        };
    }

    /** Whether what it says can still be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
