package org.luyumarket.shopwindow;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.inventory.Shortage;

/** What there is of each sku, as far as shoppers are told: exactly where it is little, otherwise whether there is any. */
record Availability(Set<String> stocked, Map<String, Long> little, Map<String, SoldAhead> ahead) {

    static final Availability NONE = new Availability(Set.of(), Map.of(), Map.of());

    /** Without what is sold ahead. */
    Availability(Set<String> stocked, Map<String, Long> little) {
        this(stocked, little, Map.of());
    }

    StockState of(String sku) {
        Long left = little.get(sku);
        if (left != null) {
            return StockState.of(left);
        }
        return stocked.contains(sku) ? StockState.PLENTY : StockState.SOLD_OUT;
    }

    @Nullable
    SoldAhead aheadOf(String sku) {
        return ahead.get(sku);
    }

    /** Whether this knows all skus that have stock. */
    boolean knowsAllOf(Shortage shortage) {
        return stocked.size() == shortage.stocked();
    }
}
