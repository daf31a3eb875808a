package org.luyumarket.catalog;

import org.luyumarket.platform.Refusal;

/**
 * What goods are called, when they are in season, whether they may be presold and whether the shop shows them is for staff to say, not
 * for their supplier.
 */
final class PricesOnly extends Refusal {

    PricesOnly(String sku) {
        super(Kind.FORBIDDEN, "prices-only", sku);
    }
}
