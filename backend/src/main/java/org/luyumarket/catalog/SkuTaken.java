package org.luyumarket.catalog;

import org.luyumarket.platform.Refusal;

/** Another product already has this sku. */
final class SkuTaken extends Refusal {

    SkuTaken(String sku) {
        super(Kind.CONFLICT, "sku-taken", sku);
    }
}
