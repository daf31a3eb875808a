package org.luyumarket.procurement.requisition;

import org.luyumarket.platform.Refusal;

/** Somebody was faster, and this says who. */
final class RequisitionHasMoved extends Refusal {

    RequisitionHasMoved(String number, String person) {
        super(Kind.STALE, "requisition-has-moved", number, person);
    }
}
