package org.luyumarket.inventory;

import org.luyumarket.platform.Refusal;

/** More was to be written off than can still be sold. */
public final class NotEnoughStock extends Refusal {

    NotEnoughStock(String sku, long available) {
        super(Kind.CONFLICT, "not-enough-to-write-off", sku, available);
    }
}
