package org.luyumarket.plan;

import org.luyumarket.platform.Refusal;

/** Somebody else changed it since it was read. */
final class StaleTarget extends Refusal {

    StaleTarget(String code) {
        super(Kind.STALE, "stale-target", code);
    }
}
