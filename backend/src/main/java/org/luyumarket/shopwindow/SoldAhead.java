package org.luyumarket.shopwindow;

import org.luyumarket.inventory.Presale;

/** A product that is sold before it is picked, and about how many boxes of its tonnage are still to be had; exact when few are left. */
public record SoldAhead(Presale presale, long left) {

    private static final long STEPS = 100;

    /** In steps, so that not every box that is sold shows. */
    static SoldAhead of(Presale presale, long available) {
        long step = Math.max(1, presale.boxes() / STEPS);
        return new SoldAhead(presale, available < StockState.FEW ? available : available - available % step);
    }

    /** How much of the tonnage is still to be had, in thousandths. */
    public int thousandthsLeft() {
        return Math.toIntExact(Math.min(left, presale.boxes()) * 1_000 / presale.boxes());
    }
}
