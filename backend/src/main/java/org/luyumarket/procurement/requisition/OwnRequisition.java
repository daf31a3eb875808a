package org.luyumarket.procurement.requisition;

import org.luyumarket.platform.Refusal;

/** Nobody approves what they asked for themselves, nor does anybody in their place. */
final class OwnRequisition extends Refusal {

    OwnRequisition() {
        super(Kind.FORBIDDEN, "own-requisition");
    }
}
