package org.luyumarket.aftersale;

import org.luyumarket.platform.Refusal;

/** Somebody wants to be forgotten whose claim is not decided yet. */
final class ClaimStillOpen extends Refusal {

    ClaimStillOpen(String orderNumber) {
        super(Kind.CONFLICT, "claim-still-open", orderNumber);
    }
}
