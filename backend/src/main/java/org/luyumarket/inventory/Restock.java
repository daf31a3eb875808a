package org.luyumarket.inventory;

import java.util.List;
import java.util.UUID;

/**
 * Boxes of one sku of an order that came back and can be sold again: for which cause, of which order, in which of its parcels they
 * had been sent.
 */
public record Restock(String cause, UUID orderId, List<UUID> shipments, String sku, int boxes) {

    public Restock {
        shipments = List.copyOf(shipments);
    }
}
