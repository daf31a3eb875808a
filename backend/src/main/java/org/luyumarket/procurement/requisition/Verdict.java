package org.luyumarket.procurement.requisition;

/** What an approver says of a requisition. */
public enum Verdict {
    APPROVE,
    /** To be changed and submitted again. */
    RETURN,
    REJECT;

    /** What the requisition becomes if this was the last word on it. */
    RequisitionStatus outcome() {
        return switch (this) {
            case APPROVE -> RequisitionStatus.APPROVED;
            case RETURN -> RequisitionStatus.RETURNED;
            case REJECT -> RequisitionStatus.REJECTED;
        };
    }
}
