package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ExportRepository {

    private static final String COLUMNS = """
            id, person, form, from_month, to_month, county, format, language, status, rows_done, rows_total, bytes, sha256,
            attempts, requested_at, finished_at
            """;

    private static final String ADD = """
            insert into reporting.export (
                   id, person, person_id, form, from_month, to_month, county, format, language, rows_total, requested_at)
            values (
                   :id, :person::jsonb, :person_id, :form, :from_month, :to_month, :county, :format, :language, :rows_total,
                   :requested_at)
            """;

    private static final String OF_PERSON = "select " + COLUMNS + """
              from reporting.export
             where person_id = :person
             order by id desc
             limit 50
            """;

    private static final String FIND = "select " + COLUMNS + """
              from reporting.export
             where person_id = :person and id = :id
            """;

    /** The next in turn, or one whose writer has been silent for so long that it must have died. */
    private static final String CLAIM = """
            update reporting.export
               set status = 'RUNNING', alive_at = :now, attempts = attempts + 1, rows_done = 0
             where id = (
                   select id
                     from reporting.export
                    where status = 'WAITING' or (status = 'RUNNING' and alive_at < :dead)
                    order by id
                    limit 1
                      for update skip locked)
            returning\s""" + COLUMNS;

    private static final String PROGRESS = """
            update reporting.export set rows_done = rows_done + :rows, alive_at = :now where id = :id
            """;

    private static final String DONE = """
            update reporting.export
               set status = 'DONE', bytes = :bytes, sha256 = :sha256, finished_at = :now
             where id = :id
            """;

    private static final String FAILED = """
            update reporting.export
               set status = case when attempts < :most then 'WAITING' else 'FAILED' end, finished_at = :now
             where id = :id
            """;

    private static final String FORGET = """
            delete from reporting.export where finished_at < :before
            """;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    ExportRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Export export, Person person, Locale language) {
        FormRequest request = export.request();
        return database.sql(ADD)
                .bind("id", export.id())
                .bind("person", json.writeValueAsString(person))
                .bind("person_id", person.id())
                .bind("form", request.form().name())
                .bind("from_month", request.from().atDay(1))
                .bind("to_month", request.to().atDay(1))
                .bind("county", Parameters.in(R2dbcType.VARCHAR, code(request.county())))
                .bind("format", export.format().name())
                .bind("language", language.toLanguageTag())
                .bind("rows_total", export.progress().total())
                .bind("requested_at", export.requestedAt())
                .then();
    }

    Flux<Export> of(Person person) {
        return database.sql(OF_PERSON)
                .bind("person", person.id())
                .map(ExportRepository::export)
                .all();
    }

    Mono<Export> find(UUID id, Person person) {
        return database.sql(FIND)
                .bind("person", person.id())
                .bind("id", id)
                .map(ExportRepository::export)
                .one();
    }

    Mono<ExportTask> claim(Instant now, Instant dead) {
        return database.sql(CLAIM)
                .bind("now", now)
                .bind("dead", dead)
                .map(row -> new ExportTask(
                        export(row),
                        json.readValue(text(row, "person"), Person.class),
                        Locale.forLanguageTag(text(row, "language"))))
                .one();
    }

    Mono<Void> progress(UUID id, int rows, Instant now) {
        return database.sql(PROGRESS)
                .bind("id", id)
                .bind("rows", rows)
                .bind("now", now)
                .then();
    }

    Mono<Void> done(UUID id, Export.Result result, Instant now) {
        return database.sql(DONE)
                .bind("id", id)
                .bind("bytes", result.bytes())
                .bind("sha256", result.sha256())
                .bind("now", now)
                .then();
    }

    Mono<Void> failed(UUID id, int mostAttempts, Instant now) {
        return database.sql(FAILED)
                .bind("id", id)
                .bind("most", mostAttempts)
                .bind("now", now)
                .then();
    }

    Mono<Long> forget(Instant before) {
        return database.sql(FORGET).bind("before", before).fetch().rowsUpdated();
    }

    private static Export export(Readable row) {
        String county = row.get("county", String.class);
        String sha256 = row.get("sha256", String.class);
        return new Export(
                requireNonNull(row.get("id", UUID.class)),
                new FormRequest(
                        Form.valueOf(text(row, "form")),
                        month(row, "from_month"),
                        month(row, "to_month"),
                        county == null ? null : new DivisionCode(county)),
                FileFormat.valueOf(text(row, "format")),
                ExportStatus.valueOf(text(row, "status")),
                new Export.Progress(number(row, "rows_done"), number(row, "rows_total")),
                requireNonNull(row.get("requested_at", Instant.class)),
                row.get("finished_at", Instant.class),
                sha256 == null ? null : new Export.Result(number(row, "bytes"), sha256));
    }

    private static YearMonth month(Readable row, String column) {
        return YearMonth.from(requireNonNull(row.get(column, LocalDate.class)));
    }

    private static @Nullable String code(@Nullable DivisionCode county) {
        return county == null ? null : county.value();
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }
}
