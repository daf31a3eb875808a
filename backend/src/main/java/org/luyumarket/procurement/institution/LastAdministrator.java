package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** A unit without an administrator could let nobody in. */
final class LastAdministrator extends Refusal {

    LastAdministrator() {
        super(Kind.CONFLICT, "last-administrator");
    }
}
