package org.luyumarket.channel;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Conditions on deals: what the viewer may see always, and what is asked for besides. */
final class DealSql {

    private static final String UNDECIDED = """
            exists (
                select
                  from channel.likeness
                  join channel.deal other on other.id = like_id and other.status <> 'WITHDRAWN'
                 where deal_id = deal.id and decision is null and deal.status <> 'WITHDRAWN')
            """;

    private final StringBuilder text;
    private final Map<String, Object> binds = new HashMap<>();

    DealSql(DealSight sight) {
        text = new StringBuilder(sight.nothing() ? "where false" : "where true");
        and("county = :seen_county", "seen_county", sight.county());
        and("left(coalesce(ship_to, buyer), 4) = left(:seen_city, 4)", "seen_city", sight.city());
        and("partner_id = :seen_partner", "seen_partner", sight.partnerId());
        and("supplier_id = :seen_supplier", "seen_supplier", sight.supplierId());
    }

    DealSql and(DealFilter filter) {
        UUID importId = filter.importId();
        String words = filter.text();
        and(
                "status = :status",
                "status",
                filter.status() == null ? null : filter.status().name());
        and(
                "county = :county",
                "county",
                filter.county() == null ? null : filter.county().value());
        and(
                "channel = :channel",
                "channel",
                filter.channel() == null ? null : filter.channel().name());
        and("partner_id = :partner", "partner", filter.partnerId());
        and("day >= :from", "from", filter.from());
        and("day <= :to", "to", filter.to());
        and("import_id = :import_id", "import_id", importId);
        and(UNDECIDED, filter.undecided());
        return and("""
                (number = upper(:words) or invoice_key = :words_key or weigh_key = :words_key or contract = :words
                 or buyer_name ilike :like or supplier_name ilike :like or product_name ilike :like)
                """, "words", words, words);
    }

    private void and(String condition, boolean asked) {
        text.append(asked ? " and " + condition : "");
    }

    private DealSql and(String condition, String name, @Nullable String words, @Nullable String given) {
        if (words != null && given != null) {
            String key = Papers.key(words);
            binds.put("words_key", key == null ? words : key);
            binds.put("like", "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return and(condition, name, words);
    }

    DealSql and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            binds.put(name, value);
        }
        return this;
    }

    /** From {@code where} on. */
    String text() {
        return text.toString();
    }

    Map<String, Object> binds() {
        return binds;
    }
}
