package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.institution.Listing.Rows;
import org.luyumarket.procurement.institution.Listing.Status;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Where each file of units stands. */
@Repository
class ListingRepository {

    private static final String ADD = """
            insert into institution.listing (id, file_name, city, status, entered_by, entered_name, entered_at, person)
            values (:id, :name, :city, 'CHECKING', :by, :by_name, :at, :person::jsonb)
            """;

    private static final String SELECT = """
            select id, file_name, status, rows_read, rows_expected, rows_wrong, columns, refusal,
                   refusal_with::text as refusal_with, entered_name, entered_at
              from institution.listing
             where (:city::text is null or city = :city)
            """;

    private static final String FIND = SELECT + " and id = :id";

    private static final String LATEST = SELECT + " and status <> 'DISCARDED' order by id desc limit 20";

    /** The next in turn, or one whose check has been silent for so long that it must have died. */
    private static final String CLAIM = """
            update institution.listing
               set alive_at = :now, attempts = attempts + 1, rows_read = 0, rows_wrong = 0
             where id = (
                   select id
                     from institution.listing
                    where status = 'CHECKING' and coalesce(alive_at < :dead, true)
                    order by id
                    limit 1
                      for update skip locked)
            returning id, attempts, person::text as person
            """;

    private static final String HOLD = """
            update institution.listing set alive_at = :now
             where id = :id and attempts = :attempt and status = 'CHECKING'
            """;

    private static final String EXPECT = """
            update institution.listing set columns = :columns, rows_expected = :expected where id = :id
            """;

    private static final String SUM_UP = """
            update institution.listing
               set status = 'CHECKED',
                   rows_wrong = (select count(*) from institution.listing_row where listing_id = :id and errors <> '[]')
             where id = :id and status in ('CHECKING', 'CHECKED')
            """;

    private static final String REFUSE = """
            update institution.listing
               set status = 'REFUSED', refusal = :code, refusal_with = :with::jsonb
             where id = :id and status = 'CHECKING'
            """;

    private static final String TAKE = """
            update institution.listing
               set status = :to
             where id = :id and (status = 'CHECKED' and rows_wrong = 0 or :to = 'DISCARDED' and status in ('CHECKED', 'REFUSED'))
            """;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    ListingRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID id, String name, Person staff, Instant at) {
        return within(database.sql(ADD), staff)
                .bind("id", id)
                .bind("name", name)
                .bind("by", staff.id())
                .bind("by_name", staff.displayName())
                .bind("at", at)
                .bind("person", json.writeValueAsString(staff))
                .then();
    }

    Mono<ListingTask> claim(Instant now, Instant dead) {
        return database.sql(CLAIM)
                .bind("now", now)
                .bind("dead", dead)
                .map(columns -> {
                    Row row = new Row(columns);
                    return new ListingTask(
                            row.id("id"), row.count("attempts"), json.readValue(row.text("person"), Person.class));
                })
                .one();
    }

    /** For the rest of this transaction nobody takes the file over; whoever lost it is told. */
    Mono<Void> hold(ListingTask task, Instant now) {
        return database.sql(HOLD)
                .bind("id", task.id())
                .bind("attempt", task.attempt())
                .bind("now", now)
                .fetch()
                .rowsUpdated()
                .filter(held -> held == 1)
                .switchIfEmpty(Mono.error(ListingTakenOver::new))
                .then();
    }

    Mono<Listing> find(UUID id, Person staff) {
        return within(database.sql(FIND), staff)
                .bind("id", id)
                .map(this::listing)
                .one();
    }

    Flux<Listing> latest(Person staff) {
        return within(database.sql(LATEST), staff).map(this::listing).all();
    }

    Mono<Void> expect(UUID id, String[] columns, long rows) {
        return database.sql(EXPECT)
                .bind("id", id)
                .bind("columns", columns)
                .bind("expected", rows)
                .then();
    }

    Mono<Void> sumUp(UUID id) {
        return database.sql(SUM_UP).bind("id", id).then();
    }

    Mono<Void> refuse(UUID id, Refusal refusal) {
        List<String> with = refusal.arguments().stream().map(Object::toString).toList();
        return database.sql(REFUSE)
                .bind("id", id)
                .bind("code", refusal.code())
                .bind("with", json.writeValueAsString(with))
                .then();
    }

    /** None if it cannot become that now. */
    Mono<Long> take(UUID id, Status to) {
        return database.sql(TAKE).bind("id", id).bind("to", to.name()).fetch().rowsUpdated();
    }

    /** A partner city has its own files; those of the city's staff belong to no city. */
    private static GenericExecuteSpec within(GenericExecuteSpec statement, Person staff) {
        String city = staff.city() == null ? null : staff.city().value();
        return statement.bind("city", Parameters.in(R2dbcType.VARCHAR, city));
    }

    private Listing listing(Readable row) {
        return new Listing(
                requireNonNull(row.get("id", UUID.class)),
                requireNonNull(row.get("file_name", String.class)),
                Status.valueOf(row.get("status", String.class)),
                new Rows(number(row, "rows_read"), number(row, "rows_expected"), number(row, "rows_wrong")),
                List.of(requireNonNull(row.get("columns", String[].class))),
                refusal(row),
                requireNonNull(row.get("entered_name", String.class)),
                requireNonNull(row.get("entered_at", Instant.class)));
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class));
    }

    private @Nullable FieldError refusal(Readable row) {
        String code = row.get("refusal", String.class);
        if (code == null) {
            return null;
        }
        String[] with = json.readValue(row.get("refusal_with", String.class), String[].class);
        return new FieldError("file", code, List.of((Object[]) with));
    }
}
