package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** The unit does not purchase, or not yet, or no more. */
final class InstitutionNotActive extends Refusal {

    InstitutionNotActive(String name) {
        super(Kind.CONFLICT, "institution-not-active", name);
    }
}
