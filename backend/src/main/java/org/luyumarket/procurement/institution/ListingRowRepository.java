package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.table.BadRow;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The rows of files on their way to become units; they stay behind as the record of what was sent. */
@Repository
class ListingRowRepository {

    /** Nothing is stored for a file that was lost meanwhile. */
    private static final String STAGE = """
            with reading as (
                update institution.listing set rows_read = rows_read + :count, alive_at = :now
                 where id = :id and attempts = :attempt and status = 'CHECKING'
                returning id)
            insert into institution.listing_row
            select staged.*
              from reading, jsonb_populate_recordset(null::institution.listing_row, :rows::jsonb) staged
            """;

    /** The rows came in moments ago, and are about to be held against each other. */
    private static final String COUNT_WHAT_CAME = """
            analyze institution.listing_row
            """;

    /** So that the rows can be checked together again. */
    private static final String FORGET_TOGETHER = """
            update institution.listing_row
               set errors = '[]'
             where listing_id = :id and errors <> '[]' and credit_code is not null
            """;

    private static final String TWICE = """
            update institution.listing_row later
               set errors = errors || jsonb_build_array(jsonb_build_object(
                       'field', 'creditCode', 'code', 'unit-twice-in-file', 'arguments', jsonb_build_array(first.row::text)))
              from (select credit_code, min(row) as row
                      from institution.listing_row
                     where listing_id = :id and credit_code is not null
                     group by credit_code
                    having count(*) > 1) first
             where later.listing_id = :id and later.credit_code = first.credit_code and later.row > first.row
            """;

    private static final String KNOWN = """
            update institution.listing_row listed
               set errors = errors || jsonb_build_array(jsonb_build_object(
                       'field', 'creditCode', 'code', 'unit-is-known', 'arguments', jsonb_build_array(known.name)))
              from institution.institution known
             where listed.listing_id = :id and known.credit_code = listed.credit_code
            """;

    private static final String WITHOUT_PARENT = """
            update institution.listing_row child
               set errors = errors || jsonb_build_array(jsonb_build_object(
                       'field', 'parent', 'code', 'no-such-parent', 'arguments', jsonb_build_array(child.parent_code)))
             where child.listing_id = :id and child.parent_code is not null
               and (child.parent_code = child.credit_code
                    or not exists (select from institution.institution where credit_code = child.parent_code)
                       and not exists (
                           select from institution.listing_row parent
                            where parent.listing_id = :id and parent.credit_code = child.parent_code))
            """;

    private static final List<String> TOGETHER = List.of(FORGET_TOGETHER, TWICE, KNOWN, WITHOUT_PARENT);

    private static final String BECOME_UNITS = """
            insert into institution.institution (id, credit_code, code_reason, name, kind, division, parent, status, listing)
            select listed.id, listed.credit_code, listed.code_reason, listed.name, listed.kind, listed.division,
                   coalesce(beside.id, known.id), 'LISTED', listed.listing_id
              from institution.listing_row listed
              left join institution.listing_row beside
                     on beside.listing_id = listed.listing_id and beside.credit_code = listed.parent_code
              left join institution.institution known on known.credit_code = listed.parent_code
             where listed.listing_id = :id
            """;

    private static final String ADD_STEPS = """
            insert into institution.step (institution_id, action, person_id, person, at, note)
            select id, 'LISTED', :by, :by_name, :at, ''
              from institution.listing_row
             where listing_id = :id
            """;

    private static final String CLEAR = """
            delete from institution.listing_row where listing_id = :id
            """;

    private static final String ROWS = """
            select row, cells, errors::text as errors
              from institution.listing_row
             where listing_id = :id and row > :after and (errors <> '[]' or not :wrong_only)
             order by row
             limit :limit offset :offset
            """;

    private static final int BATCH = 1_000;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    ListingRowRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> stage(ListingTask task, List<ListedRow> rows, Instant now) {
        return database.sql(STAGE)
                .bind("id", task.id())
                .bind("attempt", task.attempt())
                .bind("count", rows.size())
                .bind("now", now)
                .bind("rows", json.writeValueAsString(rows))
                .fetch()
                .rowsUpdated()
                .filter(stored -> stored == rows.size())
                .switchIfEmpty(Mono.error(ListingTakenOver::new))
                .then();
    }

    /** What one row cannot know: other rows, and units. */
    Mono<Void> checkTogether(UUID listing) {
        return database.sql(COUNT_WHAT_CAME)
                .then()
                .thenMany(Flux.fromIterable(TOGETHER))
                .concatMap(check -> database.sql(check).bind("id", listing).then())
                .then();
    }

    Mono<Long> becomeUnits(UUID listing) {
        return database.sql(BECOME_UNITS).bind("id", listing).fetch().rowsUpdated();
    }

    Mono<Void> addSteps(UUID listing, Person staff, Instant at) {
        return database.sql(ADD_STEPS)
                .bind("id", listing)
                .bind("by", staff.id())
                .bind("by_name", staff.displayName())
                .bind("at", at)
                .then();
    }

    Mono<Void> clear(UUID listing) {
        return database.sql(CLEAR).bind("id", listing).then();
    }

    Flux<BadRow> wrong(UUID listing, PageRequest page) {
        return rows(listing, true, 0, page.size(), page.offset());
    }

    /** All rows batch by batch, so that no connection waits for a reader who is slow; nothing is wrong with most. */
    Flux<BadRow> all(UUID listing) {
        return rows(listing, false, 0, BATCH, 0)
                .collectList()
                .expand(batch -> batch.size() < BATCH
                        ? Mono.empty()
                        : rows(listing, false, batch.get(batch.size() - 1).row(), BATCH, 0)
                                .collectList())
                .flatMapIterable(batch -> batch, 1);
    }

    private Flux<BadRow> rows(UUID listing, boolean wrongOnly, long after, int limit, long offset) {
        return database.sql(ROWS)
                .bind("id", listing)
                .bind("wrong_only", wrongOnly)
                .bind("after", after)
                .bind("limit", limit)
                .bind("offset", offset)
                .map(this::row)
                .all();
    }

    private BadRow row(Readable row) {
        return new BadRow(
                requireNonNull(row.get("row", Long.class)),
                List.of(requireNonNull(row.get("cells", String[].class))),
                List.of(json.readValue(row.get("errors", String.class), FieldError[].class)));
    }
}
