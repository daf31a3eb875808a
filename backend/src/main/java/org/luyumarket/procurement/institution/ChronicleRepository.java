package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.procurement.institution.Institution.FormerCode;
import org.luyumarket.procurement.institution.Institution.FormerName;
import org.luyumarket.procurement.institution.Institution.Step;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What became of units: the steps they took, and the names and codes they had. */
@Repository
class ChronicleRepository {

    private static final String KEEP_NAME = """
            insert into institution.former_name (institution_id, name, last_day)
            select id, name, :last_day
              from institution.institution
             where id = :id
                on conflict do nothing
            """;

    private static final String FORMER_NAMES = """
            select name, last_day
              from institution.former_name
             where institution_id = :id
             order by last_day
            """;

    private static final String KEEP_CODE = """
            insert into institution.former_code (institution_id, code, last_day)
            select id, credit_code, :last_day
              from institution.institution
             where id = :id
                on conflict do nothing
            """;

    private static final String FORMER_CODES = """
            select code, last_day
              from institution.former_code
             where institution_id = :id
             order by last_day
            """;

    private static final String ADD_STEP = """
            insert into institution.step (institution_id, action, person_id, person, at, note)
            values (:id, :action, :person_id, :person, :at, :note)
            """;

    private static final String STEPS = """
            select action, person, at, note
              from institution.step
             where institution_id = :id
             order by number
            """;

    private final DatabaseClient database;

    ChronicleRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> keepName(UUID id, LocalDate lastDay) {
        return database.sql(KEEP_NAME).bind("id", id).bind("last_day", lastDay).then();
    }

    Flux<FormerName> formerNames(UUID id) {
        return database.sql(FORMER_NAMES)
                .bind("id", id)
                .map(row -> new FormerName(text(row, "name"), requireNonNull(row.get("last_day", LocalDate.class))))
                .all();
    }

    Mono<Void> keepCode(UUID id, LocalDate lastDay) {
        return database.sql(KEEP_CODE).bind("id", id).bind("last_day", lastDay).then();
    }

    Flux<FormerCode> formerCodes(UUID id) {
        return database.sql(FORMER_CODES)
                .bind("id", id)
                .map(row -> new FormerCode(text(row, "code"), requireNonNull(row.get("last_day", LocalDate.class))))
                .all();
    }

    Mono<Void> addStep(UUID id, String action, String note, Person person, Instant at) {
        return database.sql(ADD_STEP)
                .bind("id", id)
                .bind("action", action)
                .bind("person_id", person.id())
                .bind("person", person.displayName())
                .bind("at", at)
                .bind("note", note)
                .then();
    }

    Flux<Step> steps(UUID id) {
        return database.sql(STEPS)
                .bind("id", id)
                .map(row -> new Step(
                        text(row, "action"),
                        text(row, "person"),
                        requireNonNull(row.get("at", Instant.class)),
                        text(row, "note")))
                .all();
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
