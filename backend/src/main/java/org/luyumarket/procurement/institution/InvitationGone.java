package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** The link was never given or was renewed, was used, or is too old. */
final class InvitationGone extends Refusal {

    private InvitationGone(String code) {
        super(Kind.NOT_FOUND, code);
    }

    static InvitationGone unknown() {
        return new InvitationGone("invitation-gone");
    }

    static InvitationGone used() {
        return new InvitationGone("invitation-used");
    }

    static InvitationGone expired() {
        return new InvitationGone("invitation-expired");
    }
}
