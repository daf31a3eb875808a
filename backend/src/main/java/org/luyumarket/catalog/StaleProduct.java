package org.luyumarket.catalog;

import org.luyumarket.platform.Refusal;

/** Somebody else changed the product since it was read. */
final class StaleProduct extends Refusal {

    StaleProduct(String sku) {
        super(Kind.STALE, "stale-product", sku);
    }
}
