package org.luyumarket.channel;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.channel.DealImport.Status;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.Refusal;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Where each file of deals stands. */
@Repository
class ImportRepository {

    private static final String ADD = """
            insert into channel.import (id, file_name, county, status, entered_by, entered_name, entered_at, person)
            values (:id, :name, :county, 'CHECKING', :by, :by_name, :at, :person::jsonb)
            """;

    private static final String SELECT = """
            select id, file_name, county, status, rows_read, rows_total, rows_bad, fen, grams, columns, refusal,
                   refusal_with::text as refusal_with, entered_by, entered_name, entered_at
              from channel.import
            """;

    private static final String FIND = SELECT + " where id = :id and (:county::text is null or county = :county)";

    private static final String LATEST = SELECT + """
             where status <> 'DISCARDED' and (:county::text is null or county = :county)
             order by id desc
             limit 20
            """;

    private static final String LOCK_CHECKED = """
            select id from channel.import where id = :id and status = 'CHECKED' for update
            """;

    private static final String SUM_UP = """
            update channel.import
               set status = 'CHECKED', rows_bad = summed.bad, fen = summed.fen, grams = summed.grams
              from (select count(*) filter (where errors <> '[]') as bad,
                           coalesce(sum(case kind when 'SALE' then fen else -fen end), 0)::bigint as fen,
                           coalesce(sum(case kind when 'SALE' then grams else -grams end), 0)::bigint as grams
                      from channel.import_row
                     where import_id = :id) summed
             where id = :id
            """;

    private static final String REFUSE = """
            update channel.import set status = 'REFUSED', refusal = :code, refusal_with = :with::jsonb where id = :id
            """;

    private static final String TAKE = """
            update channel.import set status = :to, version = version + 1
             where id = :id and (status = 'CHECKED' and rows_bad = 0 and rows_read > 0 or :to = 'DISCARDED' and status <> 'IMPORTED')
            returning rows_read
            """;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    ImportRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID id, String name, Person staff, Instant at) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("name", name)
                .bind("county", county(staff))
                .bind("by", staff.id())
                .bind("by_name", staff.displayName())
                .bind("at", at)
                .bind("person", json.writeValueAsString(staff))
                .then();
    }

    Mono<DealImport> find(UUID id, Person viewer) {
        return database.sql(FIND)
                .bind("id", id)
                .bind("county", county(viewer))
                .map(this::read)
                .one();
    }

    Flux<DealImport> latest(Person viewer) {
        return database.sql(LATEST)
                .bind("county", county(viewer))
                .map(this::read)
                .all();
    }

    /** Empty if it is not checked, or no longer. */
    Mono<UUID> lockChecked(UUID id) {
        return database.sql(LOCK_CHECKED).bind("id", id).mapValue(UUID.class).one();
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

    /** How many rows it has; empty if it cannot become that now. */
    Mono<Long> take(UUID id, Status to) {
        return database.sql(TAKE)
                .bind("id", id)
                .bind("to", to.name())
                .mapValue(Long.class)
                .one();
    }

    private DealImport read(Readable row) {
        String county = row.get("county", String.class);
        return new DealImport(
                row.get("id", UUID.class),
                row.get("file_name", String.class),
                county == null ? null : new DivisionCode(county),
                Status.valueOf(row.get("status", String.class)),
                row.get("rows_read", Long.class),
                row.get("rows_total", Long.class),
                row.get("rows_bad", Long.class),
                row.get("fen", Long.class),
                row.get("grams", Long.class),
                List.of(row.get("columns", String[].class)),
                refusal(row),
                row.get("entered_by", UUID.class),
                row.get("entered_name", String.class),
                row.get("entered_at", Instant.class));
    }

    private @Nullable FieldError refusal(Readable row) {
        String code = row.get("refusal", String.class);
        String[] with = json.readValue(row.get("refusal_with", String.class), String[].class);
        return code == null ? null : new FieldError("file", code, List.of((Object[]) with));
    }

    private static Object county(Person person) {
        return DealRows.text(person.limitedTo().map(DivisionCode::value).orElse(null));
    }
}
