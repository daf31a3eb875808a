package org.luyumarket.procurement.requisition;

import org.luyumarket.platform.Refusal;

/** There is no such requisition, or none that the caller may see. */
final class UnknownRequisition extends Refusal {

    UnknownRequisition() {
        super(Kind.NOT_FOUND, "unknown-requisition");
    }
}
