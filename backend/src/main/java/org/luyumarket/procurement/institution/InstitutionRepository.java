package org.luyumarket.procurement.institution;

import static java.util.Objects.requireNonNull;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.institution.Institution.FormerName;
import org.luyumarket.procurement.institution.Institution.Step;
import org.luyumarket.procurement.institution.Institution.Terms;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class InstitutionRepository {

    private static final String SELECT = """
            select id, credit_code, code_reason, name, kind, division, parent, status, ladder, merged_into, ended_on, demo, version
              from institution.institution
            """;

    private static final String BY_ID = SELECT + " where id = :id";

    private static final String BY_CODE = SELECT + " where credit_code = :code";

    private static final String FOUND = """
             where (:text::text is null or strpos(name, :text) > 0 or credit_code = upper(:text))
               and (:status::text is null or status = :status)
               and (:division::text is null or division like :division || '%')
            """;

    private static final String SEARCH = SELECT + FOUND + " order by name, id limit :size offset :offset";

    private static final String EVERY = SELECT + FOUND + " order by name, id";

    private static final String COUNT = "select count(*) from institution.institution " + FOUND;

    private static final String ADD = """
            insert into institution.institution (id, credit_code, code_reason, name, kind, division, parent, status, demo)
            values (:id, :code, :reason, :name, :kind, :division, :parent, :status, :demo)
                on conflict do nothing
            """;

    private static final String CHANGE = """
            update institution.institution
               set credit_code = :code, code_reason = :reason, name = :name, kind = :kind, division = :division, parent = :parent,
                   status = :status, version = version + 1
             where id = :id and version = :version
            """;

    private static final String DECIDE = """
            update institution.institution
               set status = :status, merged_into = :into, ended_on = :on, version = version + 1
             where id = :id and version = :version
            """;

    private static final String KEEP_NAME = """
            insert into institution.former_name (institution_id, name, last_day)
            select id, name, :last_day
              from institution.institution
             where id = :id
                on conflict do nothing
            """;

    private static final String SET_LADDER = """
            update institution.institution
               set ladder = :ladder, version = version + 1
             where id = :id and version = :version
            """;

    private static final String FORMER_NAMES = """
            select name, last_day
              from institution.former_name
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

    InstitutionRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Institution> find(UUID id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .map(InstitutionRepository::institution)
                .one();
    }

    Mono<Institution> find(CreditCode code) {
        return database.sql(BY_CODE)
                .bind("code", code.value())
                .map(InstitutionRepository::institution)
                .one();
    }

    Mono<Page<Institution>> search(Institutions.Filter filter, PageRequest page) {
        return bind(database.sql(SEARCH), filter)
                .bind("size", page.size())
                .bind("offset", page.offset())
                .map(InstitutionRepository::institution)
                .all()
                .collectList()
                .zipWith(bind(database.sql(COUNT), filter).mapValue(Long.class).one())
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    Flux<Institution> every(Institutions.Filter filter) {
        return bind(database.sql(EVERY), filter)
                .map(InstitutionRepository::institution)
                .all();
    }

    /** None if the credit code is taken. */
    Mono<Long> add(UUID id, Terms terms, InstitutionStatus status, boolean demo) {
        return bind(database.sql(ADD), id, terms)
                .bind("status", status.name())
                .bind("demo", demo)
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> change(Institution before, Terms terms, InstitutionStatus status) {
        return bind(database.sql(CHANGE), before.id(), terms)
                .bind("status", status.name())
                .bind("version", before.version())
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> decide(Institution before, Institutions.Decision decision) {
        return database.sql(DECIDE)
                .bind("id", before.id())
                .bind("version", before.version())
                .bind("status", decision.status().name())
                .bind("into", uuid(decision.mergedInto()))
                .bind("on", Parameters.in(R2dbcType.DATE, decision.on()))
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> keepName(UUID id, LocalDate lastDay) {
        return database.sql(KEEP_NAME).bind("id", id).bind("last_day", lastDay).then();
    }

    Mono<Long> setLadder(UUID id, long version, ApprovalLadder ladder) {
        return database.sql(SET_LADDER)
                .bind("id", id)
                .bind("version", version)
                .bind("ladder", ladder.limits().stream().map(Cny::fen).toArray(Long[]::new))
                .fetch()
                .rowsUpdated();
    }

    Flux<FormerName> formerNames(UUID id) {
        return database.sql(FORMER_NAMES)
                .bind("id", id)
                .map(row -> new FormerName(text(row, "name"), requireNonNull(row.get("last_day", LocalDate.class))))
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

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Institutions.Filter filter) {
        InstitutionStatus status = filter.status();
        DivisionCode division = filter.division();
        return statement
                .bind("text", varchar(filter.text()))
                .bind("status", varchar(status == null ? null : status.name()))
                .bind("division", varchar(division == null ? null : prefix(division)));
    }

    /** What the codes of all its parts begin with. */
    private static String prefix(DivisionCode division) {
        return division.value().replaceFirst("(00){1,2}$", "");
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, UUID id, Terms terms) {
        return statement
                .bind("id", id)
                .bind("code", terms.creditCode().value())
                .bind("reason", varchar(terms.codeReason()))
                .bind("name", terms.name().strip())
                .bind("kind", terms.kind().name())
                .bind("division", terms.division().value())
                .bind("parent", uuid(terms.parent()));
    }

    private static Parameter uuid(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    private static Parameter varchar(@Nullable String text) {
        return Parameters.in(R2dbcType.VARCHAR, text);
    }

    static Institution institution(Readable row) {
        Terms terms = new Terms(
                new CreditCode(text(row, "credit_code")),
                row.get("code_reason", String.class),
                text(row, "name"),
                InstitutionKind.valueOf(text(row, "kind")),
                new DivisionCode(text(row, "division")),
                row.get("parent", UUID.class));
        return new Institution(
                requireNonNull(row.get("id", UUID.class)),
                terms,
                InstitutionStatus.valueOf(text(row, "status")),
                ladder(requireNonNull(row.get("ladder", Long[].class))),
                row.get("merged_into", UUID.class),
                row.get("ended_on", LocalDate.class),
                requireNonNull(row.get("demo", Boolean.class)),
                requireNonNull(row.get("version", Long.class)));
    }

    private static ApprovalLadder ladder(Long[] fen) {
        return new ApprovalLadder(Arrays.stream(fen).map(Cny::ofFen).toList());
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }
}
