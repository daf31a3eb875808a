package org.luyumarket.procurement.share;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.procurement.share.Shares.Standing;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class ShareRepository {

    /** The narrowest region that has a rule for the year, and its newest one. */
    private static final String RULE = """
            select least_ratio, least_union_ratio, make_date(:year, deadline_month, deadline_day) as deadline, source
              from share.rule
             where division in (:district, :city, :province, '000000') and from_year <= :year
             order by division <> '000000' desc, division desc, from_year desc
             limit 1
            """;

    private static final String FIND = """
            select s.canteen, s.canteen_fen, s.ratio, s.union_fen, s.union_ratio, s.note, s.filed_on, s.version,
                   coalesce((select sum(fen) from share.execution e
                              where e.institution_id = :institution and e.year = :year and uncounted_for = ''), 0)::bigint as executed,
                   coalesce((select sum(fen) from share.execution e
                              where e.institution_id = :institution and e.year = :year and uncounted_for <> ''), 0)::bigint as uncounted
              from (values (1)) as one
              left join share.share s on s.institution_id = :institution and s.year = :year
            """;

    /** One row unless another version stands there. */
    private static final String FILE = """
            insert into share.share as s (institution_id, year, canteen, canteen_fen, ratio, union_fen, union_ratio, note, filed_on,
                                          filed_by)
            values (:institution, :year, :canteen, :canteen_fen, :ratio, :union_fen, :union_ratio, :note, :today, :person)
                on conflict (institution_id, year) do update
               set canteen = excluded.canteen, canteen_fen = excluded.canteen_fen, ratio = excluded.ratio,
                   union_fen = excluded.union_fen, union_ratio = excluded.union_ratio, note = excluded.note,
                   filed_on = excluded.filed_on, filed_by = excluded.filed_by, version = s.version + 1
             where s.version = :version
            """;

    private static final String STANDINGS = """
            with done as (
                select institution_id,
                       coalesce(sum(fen) filter (where uncounted_for = ''), 0)::bigint as executed,
                       coalesce(sum(fen) filter (where uncounted_for <> ''), 0)::bigint as uncounted
                  from share.execution
                 where year = :year
                 group by institution_id),
            filed as (
                select * from share.share where year = :year)
            select coalesce(f.institution_id, d.institution_id) as institution_id, f.canteen, f.canteen_fen, f.ratio, f.union_fen,
                   f.union_ratio, f.note, coalesce(d.executed, 0) as executed, coalesce(d.uncounted, 0) as uncounted
              from filed f
              full join done d on d.institution_id = f.institution_id
            """;

    private final DatabaseClient database;

    ShareRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<ShareRule> rule(DivisionCode division, int year) {
        return database.sql(RULE)
                .bind("year", year)
                .bind("district", division.value())
                .bind("city", division.city().value())
                .bind("province", division.province().value())
                .map(ShareRepository::rule)
                .one();
    }

    Mono<ReservedShare> find(UUID institution, int year, ShareRule rule) {
        return database.sql(FIND)
                .bind("institution", institution)
                .bind("year", year)
                .map(row -> new ReservedShare(
                        institution,
                        year,
                        rule,
                        filing(row),
                        row.get("filed_on", LocalDate.class),
                        money(row, "executed"),
                        money(row, "uncounted"),
                        version(row.get("version", Long.class))))
                .one();
    }

    private static long version(@Nullable Long version) {
        return version == null ? 0 : version;
    }

    Mono<Long> file(UUID institution, int year, Shares.Version version, By by) {
        Filing filing = version.filing();
        return database.sql(FILE)
                .bind("institution", institution)
                .bind("year", year)
                .bind("version", version.read())
                .bind("canteen", filing.canteen().name())
                .bind("canteen_fen", Cny.fen(filing.canteenTotal()))
                .bind("ratio", filing.ratio())
                .bind("union_fen", Cny.fen(filing.unionTotal()))
                .bind("union_ratio", filing.unionRatio())
                .bind("note", filing.note().strip())
                .bind("today", by.today())
                .bind("person", by.person())
                .fetch()
                .rowsUpdated();
    }

    /** Who files, and when. */
    record By(UUID person, LocalDate today) {}

    Flux<Standing> standings(int year) {
        return database.sql(STANDINGS)
                .bind("year", year)
                .map(row -> new Standing(
                        requireNonNull(row.get("institution_id", UUID.class)),
                        filing(row).reserved(),
                        row.get("canteen") != null,
                        money(row, "executed"),
                        money(row, "uncounted")))
                .all();
    }

    private static ShareRule rule(Readable row) {
        return new ShareRule(
                number(row, "least_ratio"),
                number(row, "least_union_ratio"),
                requireNonNull(row.get("deadline", LocalDate.class)),
                requireNonNull(row.get("source", String.class)));
    }

    private static Filing filing(Readable row) {
        String canteen = row.get("canteen", String.class);
        return canteen == null
                ? Filing.NONE
                : new Filing(
                        Canteen.valueOf(canteen),
                        money(row, "canteen_fen"),
                        number(row, "ratio"),
                        money(row, "union_fen"),
                        number(row, "union_ratio"),
                        requireNonNull(row.get("note", String.class)));
    }

    private static Money money(Readable row, String column) {
        return Cny.ofFen(requireNonNull(row.get(column, Long.class), column));
    }

    private static int number(Readable row, String column) {
        return requireNonNull(row.get(column, Integer.class), column);
    }
}
