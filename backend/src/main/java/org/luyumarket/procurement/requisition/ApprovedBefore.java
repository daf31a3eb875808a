package org.luyumarket.procurement.requisition;

import org.luyumarket.platform.Refusal;

/** Two levels take two people. */
final class ApprovedBefore extends Refusal {

    ApprovedBefore() {
        super(Kind.CONFLICT, "approved-before");
    }
}
