package org.luyumarket.procurement.institution;

import java.util.UUID;
import org.luyumarket.platform.InvitationSecret;

/** The secret with which somebody of a listed unit activates it. */
record ActivationLink(Unit unit, String secret) {

    /** A unit that nobody has activated yet. */
    record Unit(UUID id, String name, String creditCode) {}

    static ActivationLink to(Unit unit) {
        return new ActivationLink(unit, InvitationSecret.random());
    }
}
