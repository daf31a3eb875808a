package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** The link was never given, was used, or is too old. */
final class InvitationGone extends Refusal {

    InvitationGone() {
        super(Kind.NOT_FOUND, "invitation-gone");
    }
}
