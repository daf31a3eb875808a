package org.luyumarket.procurement.share;

/** Whether a unit has a canteen of its own to buy for. */
public enum Canteen {
    OWN,
    /** Run by a firm; the unit files its share all the same. */
    CONTRACTED_OUT,
    /** Shared with another unit, which files for both. */
    SHARED,
    /** Nothing to reserve; what it buys still counts. */
    NONE;

    /** Whether this unit files a share for it. */
    public boolean isFiledHere() {
        return this == OWN || this == CONTRACTED_OUT;
    }
}
