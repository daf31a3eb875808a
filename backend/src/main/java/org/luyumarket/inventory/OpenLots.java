package org.luyumarket.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Where the boxes were grown that parcels are filled from now, as far as that is known: of each sku the places, what goes first before
 * the rest. The mark is another one whenever a lot comes in or is used up.
 */
public record OpenLots(String mark, Map<String, List<Grown>> bySku) {

    public static final OpenLots NONE = new OpenLots("", Map.of());

    public OpenLots {
        bySku = Map.copyOf(bySku);
    }

    public List<Grown> of(String sku) {
        return bySku.getOrDefault(sku, List.of());
    }

    /** In which township and orchard, and when the first of it came in. */
    public record Grown(Origin origin, LocalDate since) {}
}
