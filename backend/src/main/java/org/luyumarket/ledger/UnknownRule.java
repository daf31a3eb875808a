package org.luyumarket.ledger;

import org.luyumarket.platform.Refusal;

/** There is no draft of the counting rule of that version. */
public final class UnknownRule extends Refusal {

    public UnknownRule(int version) {
        super(Kind.NOT_FOUND, "unknown-rule", version);
    }
}
