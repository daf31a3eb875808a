package org.luyumarket.ledger;

import org.luyumarket.platform.Refusal;

/** Nothing was recorded for that cause. */
public final class UnknownCause extends Refusal {

    public UnknownCause(String cause) {
        super(Kind.NOT_FOUND, "unknown-cause", cause);
    }
}
