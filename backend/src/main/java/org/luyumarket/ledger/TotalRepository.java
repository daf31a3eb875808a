package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        TotalsSql totals = new TotalsSql(filter, groupings);
        return database.sql(totals.statement(most, skipped)).bindValues(totals.binds());
    }

    Mono<Long> entries(EntryFilter filter) {
        SumsSql sums = new SumsSql(filter, Set.of());
        return database.sql(ENTRIES.formatted(sums.chosen("entries", "other_entries"), sums.source()))
                .bindValues(sums.binds())
                .map(row -> Columns.number(row, "entries"))
                .one();
    }

    Mono<Reach> reach(EntryFilter filter) {
        SumsSql sums = new SumsSql(filter, Set.of(Dimension.SUPPLIER));
        return database.sql(REACH.formatted(sums.source(), sums.chosen("fen", "other_fen")))
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
