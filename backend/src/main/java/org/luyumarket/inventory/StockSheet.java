package org.luyumarket.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luyumarket.inventory.HoldOutcome.Held;
import org.luyumarket.inventory.HoldOutcome.Lacking;

/** What is left of each sku while the requests of a batch are decided one after the other. */
final class StockSheet {

    private final Map<String, Long> left;
    private final SortedMap<String, Long> taken = new TreeMap<>();

    StockSheet(Map<String, Long> available) {
        left = new HashMap<>(available);
    }

    List<HoldOutcome> decide(List<HoldRequest> requests) {
        return requests.stream().map(this::decide).toList();
    }

    /** How much of each sku the requests decided so far got together. */
    SortedMap<String, Long> taken() {
        return taken;
    }

    private HoldOutcome decide(HoldRequest request) {
        Map<String, Integer> lacking = lacking(request.quantities());
        if (!lacking.isEmpty()) {
            return new Lacking(request.orderId(), lacking);
        }
        request.quantities().forEach(this::take);
        return new Held(request.orderId());
    }

    private Map<String, Integer> lacking(Map<String, Integer> wanted) {
        Map<String, Integer> lacking = new TreeMap<>();
        wanted.forEach((sku, quantity) -> {
            if (leftOf(sku) < quantity) {
                lacking.put(sku, (int) leftOf(sku)); // less than an int quantity
            }
        });
        return lacking;
    }

    private void take(String sku, int quantity) {
        left.merge(sku, (long) -quantity, Long::sum);
        taken.merge(sku, (long) quantity, Long::sum);
    }

    private long leftOf(String sku) {
        return left.getOrDefault(sku, 0L);
    }
}
