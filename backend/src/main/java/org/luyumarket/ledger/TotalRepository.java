package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sums over what is rolled up and what is not yet, in one statement and therefore of one instant. Only the few entries of one
 * reference are summed themselves, since the roll-up knows no references.
 */
@Repository
class TotalRepository {

    private static final String TOTALS = """
            select %s as key,
                   %s as name,
                   coalesce(sum(fen) filter (where counted), 0)::bigint as counted_fen,
                   coalesce(sum(grams) filter (where counted), 0)::bigint as counted_grams,
                   coalesce(sum(sales) filter (where counted), 0)::bigint as counted_sales,
                   coalesce(sum(fen) filter (where not counted), 0)::bigint as uncounted_fen,
                   coalesce(sum(grams) filter (where not counted), 0)::bigint as uncounted_grams,
                   coalesce(sum(sales) filter (where not counted), 0)::bigint as uncounted_sales
              from %s
             where %s
             group by 1
             order by 1
            """;

    private static final String ENTRIES = """
            select coalesce(sum(entries), 0)::bigint as entries from %s where %s
            """;

    /** A supplier whose sales were all taken back does not count, and each other one counts once. */
    private static final String REACH = """
            select count(*)::integer as suppliers,
                   coalesce(sum(households), 0)::integer as households,
                   coalesce(sum(persons), 0)::integer as persons
              from (select max(households) as households, max(persons) as persons
                      from %s
                     where %s
                     group by supplier_id
                    having sum(fen) > 0) as supplier
            """;

    private final DatabaseClient database;

    TotalRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Total> totals(EntryFilter filter, Grouping grouping) {
        FilterSql where = new FilterSql(filter);
        return database.sql(TOTALS.formatted(key(grouping), name(grouping), source(filter), where.conditions()))
                .bindValues(where.binds())
                .map(TotalRepository::total)
                .all();
    }

    Mono<Long> entries(EntryFilter filter) {
        FilterSql where = new FilterSql(filter);
        return database.sql(ENTRIES.formatted(source(filter), where.conditions()))
                .bindValues(where.binds())
                .map(row -> EntryMapping.number(row, "entries"))
                .one();
    }

    Mono<Reach> reach(EntryFilter filter) {
        FilterSql where = new FilterSql(filter);
        return database.sql(REACH.formatted(source(filter), where.conditions()))
                .bindValues(where.binds())
                .mapProperties(Reach.class)
                .one();
    }

    private static String source(EntryFilter filter) {
        return filter.reference() == null ? "ledger.cell" : "ledger.judged";
    }

    private static String key(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "''";
            case MONTH -> "to_char(day, 'YYYY-MM')";
            case COUNTY -> "county";
            case CHANNEL -> "channel";
            case PRODUCT -> "sku";
            case SUPPLIER -> "supplier_id";
            case CITY -> "city";
        };
    }

    private static String name(Grouping grouping) {
        return switch (grouping) {
            case PRODUCT -> "max(product_name)";
            case SUPPLIER -> "max(supplier_name)";
            case NONE, MONTH, COUNTY, CHANNEL, CITY -> key(grouping);
        };
    }

    private static Total total(Readable row) {
        return new Total(
                EntryMapping.text(row, "key"),
                EntryMapping.text(row, "name"),
                sums(row, "counted"),
                sums(row, "uncounted"));
    }

    private static Total.Sums sums(Readable row, String prefix) {
        return new Total.Sums(
                EntryMapping.number(row, prefix + "_fen"),
                EntryMapping.number(row, prefix + "_grams"),
                EntryMapping.number(row, prefix + "_sales"));
    }
}
