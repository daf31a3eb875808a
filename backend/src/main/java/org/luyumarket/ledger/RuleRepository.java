package org.luyumarket.ledger;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The versions of the counting rule, and what judging by one of them does. */
@Repository
class RuleRepository {

    private static final String ALL = """
            select version, first_day, requirements, chinese, english, in_force_since
              from ledger.rule
             order by version
            """;

    private static final String DRAFT = """
            insert into ledger.rule (version, first_day, requirements, chinese, english, drafted_at, drafted_by)
            select max(version) + 1, :firstDay, :requirements, :chinese, :english, :at, :by
              from ledger.rule
            returning version, first_day, requirements, chinese, english, in_force_since
            """;

    /** Whatever follows a sale goes where the sale goes. */
    private static final String PREVIEW = """
            with changed as materialized (
                select entry_id, reasons = '{}' as counted
                  from ledger.judged_anew(:version, false)
                 where was <> (reasons = '{}')
            ), moved as (
                select e.*, changed.counted from changed join ledger.entry e on e.id = entry_id
                 union all
                select e.*, changed.counted from changed join ledger.entry e on e.follows = entry_id
            )
            select county,
                   count(*) as entries,
                   coalesce(ledger.total(fen) filter (where counted), 0) as gained_fen,
                   coalesce(ledger.total(grams) filter (where counted), 0) as gained_grams,
                   count(*) filter (where counted and kind = 'SALE') as gained_sales,
                   coalesce(ledger.total(freight) filter (where counted), 0) as gained_freight,
                   coalesce(ledger.total(fen) filter (where not counted), 0) as lost_fen,
                   coalesce(ledger.total(grams) filter (where not counted), 0) as lost_grams,
                   count(*) filter (where not counted and kind = 'SALE') as lost_sales,
                   coalesce(ledger.total(freight) filter (where not counted), 0) as lost_freight
              from moved
             group by county
             order by county
            """;

    private static final String PUT_IN_FORCE = """
            select ledger.put_in_force(:version, :at)
            """;

    private final DatabaseClient database;

    RuleRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<RuleVersion> all() {
        return database.sql(ALL).map(RuleRepository::version).all();
    }

    Mono<RuleVersion> draft(RuleDraft draft, String by, Instant at) {
        return database.sql(DRAFT)
                .bind("firstDay", draft.firstDay())
                .bind(
                        "requirements",
                        draft.requirements().stream().map(Enum::name).toArray(String[]::new))
                .bind("chinese", draft.chinese())
                .bind("english", draft.english())
                .bind("at", at)
                .bind("by", by)
                .map(RuleRepository::version)
                .one();
    }

    Flux<RuleEffect> preview(int version) {
        return database.sql(PREVIEW)
                .bind("version", version)
                .map(row -> new RuleEffect(
                        new DivisionCode(Columns.text(row, "county")),
                        Columns.number(row, "entries"),
                        sums(row, "gained"),
                        sums(row, "lost")))
                .all();
    }

    Mono<Void> putInForce(int version, Instant at) {
        return database.sql(PUT_IN_FORCE)
                .bind("version", version)
                .bind("at", at)
                .then();
    }

    private static RuleVersion version(Readable row) {
        RuleDraft rule = new RuleDraft(
                Objects.requireNonNull(row.get("first_day", LocalDate.class)),
                requirements(row),
                Columns.text(row, "chinese"),
                Columns.text(row, "english"));
        return new RuleVersion(
                Objects.requireNonNull(row.get("version", Integer.class)),
                rule,
                row.get("in_force_since", Instant.class));
    }

    private static List<Requirement> requirements(Readable row) {
        return Arrays.stream(Objects.requireNonNull(row.get("requirements", String[].class)))
                .map(Requirement::valueOf)
                .toList();
    }

    private static Sums sums(Readable row, String prefix) {
        return new Sums(
                Columns.number(row, prefix + "_fen"),
                Columns.number(row, prefix + "_grams"),
                Columns.number(row, prefix + "_sales"),
                Columns.number(row, prefix + "_freight"));
    }
}
