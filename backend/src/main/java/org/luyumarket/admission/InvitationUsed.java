package org.luyumarket.admission;

import org.luyumarket.platform.Refusal;

/** The invitation was used, is too old, or never was one. */
final class InvitationUsed extends Refusal {

    InvitationUsed() {
        super(Kind.NOT_FOUND, "supplier-invitation-gone");
    }
}
