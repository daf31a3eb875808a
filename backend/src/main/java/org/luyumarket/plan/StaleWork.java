package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** Somebody else changed the line since it was read. */
final class StaleWork extends Refusal {

    StaleWork(String task) {
        super(Kind.STALE, "stale-work", task);
    }
}
