package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.CrossTotal.Group;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuple2;
import reactor.util.function.Tuples;

/** Sums over what is folded and what is not yet, in one statement and therefore of one instant. */
@Repository
class TotalRepository {

    /** Named after the page is cut: there may be thousands of groups before. */
    private static final String TOTALS = """
            select %s,
                   fen, grams, sales, freight, other_fen, other_grams, other_sales, other_freight, groups
              from (select *, count(*) over () as groups
                      from (select %s,
                                   ledger.total(fen) as fen,
                                   ledger.total(grams) as grams,
                                   ledger.total(sales) as sales,
                                   ledger.total(freight) as freight,
                                   ledger.total(other_fen) as other_fen,
                                   ledger.total(other_grams) as other_grams,
                                   ledger.total(other_sales) as other_sales,
                                   ledger.total(other_freight) as other_freight
                              from %s
                             group by %s
                            having ledger.total(%s) <> 0) as total
                     order by %s
                     limit %d offset %d) as total%s
             order by %s
            """;

    private static final String NAMED = "key%1$d, coalesce(known%1$d.name, key%1$d) as name%1$d";

    private static final String NAMES =
            " left join ledger.name as known%1$d on known%1$d.dimension = '%2$s' and known%1$d.key = total.key%1$d";

    private static final String ENTRIES = """
            select ledger.total(%s) as entries from %s
            """;

    /** A supplier whose sales were all taken back does not count, and each other one counts once. */
    private static final String REACH = """
            select count(*)::integer as suppliers,
                   coalesce(sum(households), 0)::integer as households,
                   coalesce(sum(persons), 0)::integer as persons
              from (select max(households) as households, max(persons) as persons
                      from %s
                     group by supplier_id
                    having ledger.total(%s) > 0) as supplier
            """;

    private final DatabaseClient database;

    TotalRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<CrossTotal> totals(EntryFilter filter, List<Grouping> groupings) {
        return statement(filter, groupings, Long.MAX_VALUE, 0)
                .map(row -> total(row, groupings.size(), filter.counted()))
                .all();
    }

    /** An empty page beyond the last does not know how many groups there are. */
    Mono<Page<CrossTotal>> totals(EntryFilter filter, List<Grouping> groupings, PageRequest page) {
        return statement(filter, groupings, page.size(), page.offset())
                .map(row -> Tuples.of(total(row, groupings.size(), filter.counted()), Columns.number(row, "groups")))
                .all()
                .collectList()
                .map(found -> new Page<>(
                        found.stream().map(Tuple2::getT1).toList(),
                        found.isEmpty() ? 0 : found.get(0).getT2(),
                        page.page(),
                        page.size()));
    }

    private GenericExecuteSpec statement(EntryFilter filter, List<Grouping> groupings, long most, long skipped) {
        SumsSql sums = new SumsSql(filter, dimensions(groupings));
        String order = each(groupings, number -> inOrder(groupings.get(number), number));
        String statement = TOTALS.formatted(
                each(groupings, number -> shown(groupings.get(number), number)),
                each(groupings, number -> column(groupings.get(number)) + " as key" + number),
                sums.source(),
                each(groupings, number -> Integer.toString(number + 1)),
                chosen("entries", "other_entries", filter),
                order,
                most,
                skipped,
                names(groupings),
                order);
        return database.sql(statement).bindValues(sums.binds());
    }

    private static Set<Dimension> dimensions(List<Grouping> groupings) {
        return groupings.stream()
                .flatMap(grouping -> grouping.dimension().stream())
                .collect(Collectors.toSet());
    }

    private static String each(List<Grouping> groupings, IntFunction<String> sql) {
        return IntStream.range(0, groupings.size()).mapToObj(sql).collect(Collectors.joining(", "));
    }

    private static String column(Grouping grouping) {
        return switch (grouping) {
            case NONE -> "''::text";
            case MONTH -> "month";
            default -> grouping.dimension().orElseThrow().column();
        };
    }

    /** The key as text, and what it is called. */
    private static String shown(Grouping grouping, int number) {
        String sql = switch (grouping) {
            case MONTH -> "to_char(key%1$d, 'YYYY-MM') as key%1$d, to_char(key%1$d, 'YYYY-MM') as name%1$d";
            case PRODUCT, SUPPLIER -> NAMED;
            default -> "key%1$d, key%1$d as name%1$d";
        };
        return sql.formatted(number);
    }

    private static String inOrder(Grouping grouping, int number) {
        return "total.key" + number + (grouping == Grouping.MONTH ? "" : " collate \"C\"");
    }

    private static String names(List<Grouping> groupings) {
        return IntStream.range(0, groupings.size())
                .filter(number -> isNamed(groupings.get(number)))
                .mapToObj(number -> NAMES.formatted(number, column(groupings.get(number))))
                .collect(Collectors.joining());
    }

    private static boolean isNamed(Grouping grouping) {
        return grouping == Grouping.PRODUCT || grouping == Grouping.SUPPLIER;
    }

    /** Which of two columns, or both together, a filter by verdict means. */
    private static String chosen(String counted, String other, EntryFilter filter) {
        if (filter.counted() == null) {
            return counted + " + " + other;
        }
        return filter.counted() ? counted : other;
    }

    Mono<Long> entries(EntryFilter filter) {
        SumsSql sums = new SumsSql(filter, Set.of());
        return database.sql(ENTRIES.formatted(chosen("entries", "other_entries", filter), sums.source()))
                .bindValues(sums.binds())
                .map(row -> Columns.number(row, "entries"))
                .one();
    }

    Mono<Reach> reach(EntryFilter filter) {
        SumsSql sums = new SumsSql(filter, Set.of(Dimension.SUPPLIER));
        return database.sql(REACH.formatted(sums.source(), chosen("fen", "other_fen", filter)))
                .bindValues(sums.binds())
                .mapProperties(Reach.class)
                .one();
    }

    /** Read by place, not by name: a year in three groupings is a hundred thousand values. */
    private static CrossTotal total(Readable row, int groupings, @Nullable Boolean counted) {
        List<Group> groups = IntStream.range(0, groupings)
                .mapToObj(number -> new Group(text(row, 2 * number), text(row, 2 * number + 1)))
                .toList();
        int sums = 2 * groupings;
        return new CrossTotal(
                groups,
                Boolean.FALSE.equals(counted) ? Total.Sums.ZERO : sums(row, sums),
                Boolean.TRUE.equals(counted) ? Total.Sums.ZERO : sums(row, sums + 4));
    }

    private static Total.Sums sums(Readable row, int first) {
        return new Total.Sums(
                number(row, first), number(row, first + 1), number(row, first + 2), number(row, first + 3));
    }

    private static String text(Readable row, int place) {
        return Objects.requireNonNull(row.get(place, String.class));
    }

    private static long number(Readable row, int place) {
        return Objects.requireNonNull(row.get(place, Long.class));
    }
}
