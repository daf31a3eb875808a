package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luyumarket.ledger.CrossTotal.Group;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Sums over what is rolled up and what is not yet, in one statement and therefore of one instant. Only what the roll-up does not
 * know is summed from the entries themselves.
 */
@Repository
class TotalRepository {

    private static final String TOTALS = """
            select %s,
                   coalesce(sum(fen) filter (where counted), 0)::bigint as counted_fen,
                   coalesce(sum(grams) filter (where counted), 0)::bigint as counted_grams,
                   coalesce(sum(sales) filter (where counted), 0)::bigint as counted_sales,
                   coalesce(sum(freight) filter (where counted), 0)::bigint as counted_freight,
                   coalesce(sum(fen) filter (where not counted), 0)::bigint as uncounted_fen,
                   coalesce(sum(grams) filter (where not counted), 0)::bigint as uncounted_grams,
                   coalesce(sum(sales) filter (where not counted), 0)::bigint as uncounted_sales,
                   coalesce(sum(freight) filter (where not counted), 0)::bigint as uncounted_freight
              from %s
             where %s
             group by %s
             order by %s
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

    private static final Set<Dimension> ROLLED_UP = EnumSet.of(
            Dimension.COUNTY,
            Dimension.CATEGORY,
            Dimension.CHANNEL,
            Dimension.PRODUCT,
            Dimension.SUPPLIER,
            Dimension.CITY);

    private final DatabaseClient database;

    TotalRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<CrossTotal> totals(EntryFilter filter, List<Grouping> groupings) {
        FilterSql where = new FilterSql(filter);
        String names = IntStream.range(0, groupings.size())
                .mapToObj(number -> "%s as key%d, %s as name%d"
                        .formatted(key(groupings.get(number)), number, name(groupings.get(number)), number))
                .collect(Collectors.joining(", "));
        String numbers = IntStream.rangeClosed(1, groupings.size())
                .mapToObj(number -> Integer.toString(number * 2 - 1))
                .collect(Collectors.joining(", "));
        return database.sql(TOTALS.formatted(names, source(filter, groupings), where.conditions(), numbers, numbers))
                .bindValues(where.binds())
                .map(row -> total(row, groupings.size()))
                .all();
    }

    Mono<Long> entries(EntryFilter filter) {
        FilterSql where = new FilterSql(filter);
        return database.sql(ENTRIES.formatted(source(filter, List.of()), where.conditions()))
                .bindValues(where.binds())
                .map(row -> EntryMapping.number(row, "entries"))
                .one();
    }

    Mono<Reach> reach(EntryFilter filter) {
        FilterSql where = new FilterSql(filter);
        return database.sql(REACH.formatted(source(filter, List.of()), where.conditions()))
                .bindValues(where.binds())
                .mapProperties(Reach.class)
                .one();
    }

    private static String source(EntryFilter filter, List<Grouping> groupings) {
        Set<Dimension> needed = EnumSet.noneOf(Dimension.class);
        needed.addAll(filter.only().keySet());
        groupings.forEach(grouping -> grouping.dimension().ifPresent(needed::add));
        if (ROLLED_UP.containsAll(needed)) {
            return "ledger.cell";
        }
        return groupings.contains(Grouping.CAMPAIGN)
                ? "ledger.judged left join lateral unnest(campaigns) as tag (campaign) on true"
                : "ledger.judged";
    }

    private static String key(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "''";
            case MONTH -> "to_char(booked_on, 'YYYY-MM')";
            default ->
                "coalesce(%s, '')".formatted(grouping.dimension().orElseThrow().column());
        };
    }

    private static String name(Grouping grouping) {
        return switch (grouping) {
            case PRODUCT -> "max(product_name)";
            case SUPPLIER -> "max(supplier_name)";
            default -> key(grouping);
        };
    }

    private static CrossTotal total(Readable row, int groupings) {
        List<Group> groups = IntStream.range(0, groupings)
                .mapToObj(number ->
                        new Group(EntryMapping.text(row, "key" + number), EntryMapping.text(row, "name" + number)))
                .toList();
        return new CrossTotal(groups, sums(row, "counted"), sums(row, "uncounted"));
    }

    private static Total.Sums sums(Readable row, String prefix) {
        return new Total.Sums(
                EntryMapping.number(row, prefix + "_fen"),
                EntryMapping.number(row, prefix + "_grams"),
                EntryMapping.number(row, prefix + "_sales"),
                EntryMapping.number(row, prefix + "_freight"));
    }
}
