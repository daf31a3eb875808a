package org.luyumarket.ledger;

/** Why an entry that was recorded rightly is taken out of what counts afterwards. */
public enum Exclusion {
    /** The same sale was recorded before under another cause. */
    DUPLICATE(Reason.DUPLICATE),
    /** The goods went back and no refund entry says so. */
    RETURNED(Reason.RETURNED);

    private final Reason reason;

    Exclusion(Reason reason) {
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
