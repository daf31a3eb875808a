package org.luyumarket.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A filter as conditions on columns, the same for entries and for sums of them, so that the two cannot differ. */
final class FilterSql {

    private final StringBuilder conditions = new StringBuilder("booked_on between :from and :to");
    private final Map<String, Object> binds = new HashMap<>();

    FilterSql(EntryFilter filter) {
        binds.put("from", filter.from());
        binds.put("to", filter.to());
        if (filter.counted() != null) {
            conditions.append(" and counted = :counted");
            binds.put("counted", filter.counted());
        }
        filter.only().forEach(this::and);
    }

    private void and(Dimension dimension, Set<String> values) {
        String column = dimension.column();
        conditions.append(
                switch (dimension) {
                    case CAMPAIGN -> " and campaigns && :campaign";
                    case PARTNER -> " and coalesce(partner, '') = any(:partner)";
                    default -> " and %s = any(:%s)".formatted(column, column);
                });
        binds.put(column, values.toArray(String[]::new));
    }

    /** What follows {@code where}; each column's bind has its name. */
    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> binds() {
        return binds;
    }
}
