package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** Somebody changed the partner meanwhile. */
final class PartnerHasMoved extends Refusal {

    PartnerHasMoved(String id) {
        super(Kind.STALE, "partner-has-moved", id);
    }
}
