package org.luyumarket.ordering.pricing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.FieldChecks;

/** What is wanted: lines of the same sku count as one, in the order in which the skus came first. */
public record Basket(Map<String, Integer> quantities) {

    private static final int MAX_LINES = 50;
    private static final int MAX_QUANTITY = 9_999;
    private static final int MAX_SKU_LENGTH = 40;

    static Basket of(List<OrderLine> lines, String prefix, FieldChecks checks) {
        checks.range(prefix + "lines", lines.size(), 1, MAX_LINES);
        Map<String, Integer> quantities = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            OrderLine line = lines.get(i);
            String field = prefix + "lines[" + i + "]";
            checks.text(field + ".sku", line.sku(), MAX_SKU_LENGTH);
            int together = quantities.merge(line.sku(), line.quantity(), Basket::bounded);
            checks.check(
                    isInRange(line.quantity()) && isInRange(together),
                    field + ".quantity",
                    "out-of-range",
                    1,
                    MAX_QUANTITY);
        }
        return new Basket(quantities);
    }

    public int quantity(String sku) {
        return quantities.getOrDefault(sku, 0);
    }

    private static boolean isInRange(int quantity) {
        return quantity >= 1 && quantity <= MAX_QUANTITY;
    }

    /** No sum of ints gets back into the range by running over. */
    private static int bounded(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(Integer.MIN_VALUE, (long) one + other));
    }
}
