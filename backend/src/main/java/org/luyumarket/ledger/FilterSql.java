package org.luyumarket.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** A filter as conditions on columns, the same for entries and for sums of them, so that the two cannot differ. */
final class FilterSql {

    private final Map<String, Object> binds = new LinkedHashMap<>();

    FilterSql(EntryFilter filter) {
        binds.put("from", filter.from());
        binds.put("to", filter.to());
        equal("county", value(filter.county()));
        equal("category", filter.category());
        equal("channel", filter.channel() == null ? null : filter.channel().name());
        equal("counted", filter.counted());
        equal("reference", filter.reference());
        equal("sku", filter.sku());
        equal("supplier_id", filter.supplierId());
        equal("city", value(filter.city()));
    }

    private static @Nullable String value(@Nullable DivisionCode code) {
        return code == null ? null : code.value();
    }

    private void equal(String column, @Nullable Object value) {
        if (value != null) {
            binds.put(column, value);
        }
    }

    /** What follows {@code where}; each column's bind has its name. */
    String conditions() {
        return binds.keySet().stream()
                .filter(column -> !column.equals("from") && !column.equals("to"))
                .map(column -> " and " + column + " = :" + column)
                .collect(Collectors.joining("", "day between :from and :to", ""));
    }

    Map<String, Object> binds() {
        return binds;
    }
}
