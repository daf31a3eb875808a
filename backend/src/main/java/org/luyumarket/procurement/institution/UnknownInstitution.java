package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** There is no such unit, or none that the caller may see. */
final class UnknownInstitution extends Refusal {

    UnknownInstitution() {
        super(Kind.NOT_FOUND, "unknown-institution");
    }
}
