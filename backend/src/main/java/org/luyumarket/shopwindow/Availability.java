package org.luyumarket.shopwindow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luyumarket.inventory.OpenLots;
import org.luyumarket.inventory.OpenLots.Grown;
import org.luyumarket.inventory.Shortage;

/** What there is of each sku, as far as shoppers are told: exactly where it is little, otherwise whether there is any. */
record Availability(Set<String> stocked, Map<String, Long> little, Map<String, SoldAhead> ahead, OpenLots lots) {

    static final Availability NONE = new Availability(Set.of(), Map.of(), Map.of(), OpenLots.NONE);

    /** Without what is sold ahead. */
    Availability(Set<String> stocked, Map<String, Long> little) {
        this(stocked, little, Map.of());
    }

    /** Without where it was grown. */
    Availability(Set<String> stocked, Map<String, Long> little, Map<String, SoldAhead> ahead) {
        this(stocked, little, ahead, OpenLots.NONE);
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

    /** Where it was grown, as far as it is known and has been picked: of what is sold ahead nobody can say. */
    List<Grown> grown(String sku) {
        return ahead.containsKey(sku) ? List.of() : lots.of(sku);
    }

    /** Whether this knows all skus that have stock. */
    boolean knowsAllOf(Shortage shortage) {
        return stocked.size() == shortage.stocked();
    }
}
