package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** Somebody changed the unit meanwhile, or what is asked does not follow from where it stands. */
final class InstitutionHasMoved extends Refusal {

    InstitutionHasMoved(String name) {
        super(Kind.STALE, "institution-has-moved", name);
    }
}
