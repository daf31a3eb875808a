package org.luyumarket.procurement.settlement;

import org.luyumarket.platform.Refusal;

/** There is no such due, or none that the caller may see. */
final class UnknownDue extends Refusal {

    UnknownDue() {
        super(Kind.NOT_FOUND, "unknown-due");
    }
}
