package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Weight;

/**
 * What a receiver finds of one product: boxes counted, those of them that are damaged and not taken, the weight of what is taken,
 * and why if the weight is far from what it should be.
 */
public record Count(String sku, int counted, int damaged, Weight weight, Quality quality, String reason) {

    /** Boxes that are taken. */
    public int taken() {
        return counted - damaged;
    }
}
