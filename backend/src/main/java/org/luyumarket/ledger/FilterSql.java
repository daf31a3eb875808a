package org.luyumarket.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What a filter asks beside its days, as conditions on columns: the same for entries and for sums of them, so that the two cannot
 * differ.
 */
final class FilterSql {

    private final StringBuilder conditions = new StringBuilder();
    private final Map<String, Object> binds = new HashMap<>();

    private FilterSql(EntryFilter filter, String campaign) {
        filter.only().forEach((dimension, values) -> and(dimension, values, campaign));
    }

    /** On rows that have all tags of an entry. */
    static FilterSql ofEntries(EntryFilter filter) {
        FilterSql where = new FilterSql(filter, "campaigns && :campaign");
        if (filter.counted() != null) {
            where.conditions.append(" and counted = :counted");
            where.binds.put("counted", filter.counted());
        }
        return where;
    }

    /** On rows that add up to sums, whichever of them count; with all tags of an entry. */
    static FilterSql ofParts(EntryFilter filter) {
        return new FilterSql(filter, "campaigns && :campaign");
    }

    /** The same on rows that have one tag each. */
    static FilterSql ofTags(EntryFilter filter) {
        return new FilterSql(filter, "campaign = any(:campaign)");
    }

    private void and(Dimension dimension, Set<String> values, String campaign) {
        String column = dimension.column();
        boolean several = values.size() > 1 || dimension == Dimension.CAMPAIGN;
        binds.put(
                column,
                several ? values.toArray(String[]::new) : values.iterator().next());
        conditions.append(" and ").append(dimension == Dimension.CAMPAIGN ? campaign : condition(column, values));
    }

    /** One value is compared as such: rows come out of an index in its order only if what stands before it is one. */
    private static String condition(String column, Set<String> values) {
        String compared = values.contains("") ? "coalesce(%s, '')".formatted(column) : column;
        return (values.size() > 1 ? "%s = any(:%s)" : "%s = :%s").formatted(compared, column);
    }

    /** Each begins with {@code and}; each column's bind has its name. */
    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> binds() {
        return binds;
    }
}
