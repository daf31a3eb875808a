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
        String condition = switch (dimension) {
            case CAMPAIGN -> campaign;
            case PARTNER -> "coalesce(partner, '') = any(:partner)";
            default -> "%s = any(:%s)".formatted(dimension.column(), dimension.column());
        };
        conditions.append(" and ").append(condition);
        binds.put(dimension.column(), values.toArray(String[]::new));
    }

    /** Each begins with {@code and}; each column's bind has its name. */
    String conditions() {
        return conditions.toString();
    }

    Map<String, Object> binds() {
        return binds;
    }
}
