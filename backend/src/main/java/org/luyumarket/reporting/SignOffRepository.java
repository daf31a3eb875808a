package org.luyumarket.reporting;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.reporting.form.Paperwork;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SignOffRepository {

    private static final String FIND = """
            select county, month, status, drawn_by, version, fen, grams, counted_fen, counted_grams, sha256
              from reporting.sign_off
              left join reporting.locked_month using (county, month)
             where county = any(:counties) and month between :from and :to
             order by county, month
            """;

    private static final String STEPS = """
            select status, person_id, person, at, note
              from reporting.sign_off_step
             where county = :county and month = :month
             order by number
            """;

    /** One row if nobody has drawn it up before. */
    private static final String DRAW_UP = """
            insert into reporting.sign_off (county, month, status, drawn_by)
            values (:county, :month, 'DRAFT', :person)
                on conflict do nothing
            """;

    private static final String MOVE = """
            update reporting.sign_off
               set status = :to,
                   drawn_by = case :to when 'DRAFT' then :person else drawn_by end,
                   version = version + 1
             where county = :county and month = :month and status = :from and version = :version
            """;

    private static final String ADD_STEP = """
            insert into reporting.sign_off_step (county, month, number, status, person_id, person, at, note)
            select :county, :month, count(*) + 1, :to, :person, :name, :at, :note
              from reporting.sign_off_step
             where county = :county and month = :month
            """;

    private static final String KEEP = """
            insert into reporting.locked_month (
                   county, month, fen, grams, counted_fen, counted_grams, paperwork, sha256, pdf)
            values (:county, :month, :fen, :grams, :counted_fen, :counted_grams, :paperwork::jsonb, :sha256, :pdf)
            """;

    private static final String PRINT = """
            select paperwork, fen, grams, counted_fen, pdf from reporting.locked_month where county = :county and month = :month
            """;

    private final DatabaseClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    SignOffRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<SignOff> find(List<DivisionCode> counties, YearMonth from, YearMonth to) {
        return database.sql(FIND)
                .bind("counties", counties.stream().map(DivisionCode::value).toArray(String[]::new))
                .bind("from", from.atDay(1))
                .bind("to", to.atDay(1))
                .map(SignOffRepository::signOff)
                .all()
                .concatMap(found -> steps(found.county(), found.month())
                        .collectList()
                        .map(steps -> new SignOff(
                                found.county(),
                                found.month(),
                                found.status(),
                                found.drawnBy(),
                                steps,
                                found.locked(),
                                found.version())));
    }

    private Flux<SignOff.Step> steps(DivisionCode county, YearMonth month) {
        return month(STEPS, county, month)
                .map(row -> new SignOff.Step(
                        SignOffStatus.valueOf(text(row, "status")),
                        requireNonNull(row.get("person_id", UUID.class)),
                        text(row, "person"),
                        requireNonNull(row.get("at", Instant.class)),
                        text(row, "note")))
                .all();
    }

    Mono<Long> drawUp(SignOff before, Person person) {
        return month(DRAW_UP, before.county(), before.month())
                .bind("person", person.id())
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> move(SignOff before, SignOffStatus to, Person person) {
        return month(MOVE, before.county(), before.month())
                .bind("from", requireNonNull(before.status()).name())
                .bind("to", to.name())
                .bind("person", person.id())
                .bind("version", before.version())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> addStep(SignOffs.Move move, Person person, Instant at) {
        return month(ADD_STEP, move.county(), move.month())
                .bind("to", move.to().name())
                .bind("person", person.id())
                .bind("name", person.displayName())
                .bind("at", at)
                .bind("note", move.note())
                .then();
    }

    Mono<Void> keep(DivisionCode county, YearMonth month, Total sums, MonthPrint print) {
        return month(KEEP, county, month)
                .bind("fen", sums.all().fen())
                .bind("grams", sums.all().grams())
                .bind("counted_fen", sums.counted().fen())
                .bind("counted_grams", sums.counted().grams())
                .bind("paperwork", json.writeValueAsString(print.paperwork()))
                .bind("sha256", print.sha256())
                .bind("pdf", ByteBuffer.wrap(print.pdf()))
                .then();
    }

    Mono<MonthPrint> print(DivisionCode county, YearMonth month) {
        return month(PRINT, county, month)
                .map(row -> new MonthPrint(
                        json.readValue(text(row, "paperwork"), Paperwork.class),
                        new Sheet.Exact(number(row, "fen"), number(row, "grams"), number(row, "counted_fen")),
                        bytes(requireNonNull(row.get("pdf", ByteBuffer.class)))))
                .one();
    }

    private DatabaseClient.GenericExecuteSpec month(String sql, DivisionCode county, YearMonth month) {
        return database.sql(sql).bind("county", county.value()).bind("month", month.atDay(1));
    }

    private static SignOff signOff(Readable row) {
        return new SignOff(
                new DivisionCode(text(row, "county")),
                YearMonth.from(requireNonNull(row.get("month", LocalDate.class))),
                SignOffStatus.valueOf(text(row, "status")),
                row.get("drawn_by", UUID.class),
                List.of(),
                row.get("sha256", String.class) == null ? null : locked(row),
                number(row, "version"));
    }

    private static SignOff.Locked locked(Readable row) {
        return new SignOff.Locked(
                number(row, "fen"),
                number(row, "grams"),
                number(row, "counted_fen"),
                number(row, "counted_grams"),
                text(row, "sha256"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.get(copy);
        return copy;
    }
}
