package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** The credit code is that of another unit. */
final class InstitutionTaken extends Refusal {

    InstitutionTaken(String creditCode) {
        super(Kind.CONFLICT, "institution-taken", creditCode);
    }
}
