package org.luyumarket.ledger;

/** Why an entry that was recorded is taken out of what counts afterwards. */
public enum Exclusion {
    /** The same sale was recorded before under another cause. */
    DUPLICATE("duplicate"),
    /** The goods went back and no refund entry says so. */
    RETURNED("returned");

    private final String reason;

    Exclusion(String reason) {
        this.reason = reason;
    }

    /** The reason as verdicts state it. */
    String reason() {
        return reason;
    }
}
