package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** Another partner has this id. */
final class PartnerTaken extends Refusal {

    PartnerTaken(String id) {
        super(Kind.CONFLICT, "partner-taken", id);
    }
}
