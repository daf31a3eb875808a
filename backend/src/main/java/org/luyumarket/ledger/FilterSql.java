package org.luyumarket.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** A filter as conditions on columns, the same for entries and for sums of them, so that the two cannot differ. */
final class FilterSql {

    private final StringBuilder conditions = new StringBuilder("day between :from and :to");
    private final Map<String, Object> binds = new HashMap<>();

    FilterSql(EntryFilter filter) {
        binds.put("from", filter.from());
        binds.put("to", filter.to());
        and("county", value(filter.county()));
        and("category", filter.category());
        and("channel", filter.channel() == null ? null : filter.channel().name());
        and("counted", filter.counted());
        and("reference", filter.reference());
        and("sku", filter.sku());
        and("supplier_id", filter.supplierId());
        and("city", value(filter.city()));
    }

    private void and(String column, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(column).append(" = :").append(column);
            binds.put(column, value);
        }
    }

    private static @Nullable String value(@Nullable DivisionCode code) {
        return code == null ? null : code.value();
    }

    /** What follows {@code where}; each column's bind has its name. */
    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> binds() {
        return binds;
    }
}
