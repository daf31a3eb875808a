package org.luyumarket.ordering;

import org.luyumarket.platform.Refusal;

/** Somebody wants to be forgotten who has a claim, a return or a complaint that is not settled. */
public final class MatterStillOpen extends Refusal {

    public MatterStillOpen(String orderNumber) {
        super(Kind.CONFLICT, "matter-still-open", orderNumber);
    }
}
