package org.luyumarket.inventory;

import java.util.Map;
import java.util.UUID;

/** Stock wanted for an order: a quantity of each sku. */
public record HoldRequest(UUID orderId, Map<String, Integer> quantities) {

    public HoldRequest {
        quantities = Map.copyOf(quantities);
    }
}
