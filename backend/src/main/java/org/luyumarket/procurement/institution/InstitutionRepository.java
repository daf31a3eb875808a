package org.luyumarket.procurement.institution;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
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

    private static final String FOUND = """
             where (:text::text is null or strpos(name, :text) > 0 or credit_code = upper(:text)
                    or id in (select institution_id from institution.former_code where code = upper(:text)))
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

    private static final String SET_LADDER = """
            update institution.institution
               set ladder = :ladder, version = version + 1
             where id = :id and version = :version
            """;

    private final DatabaseClient database;

    InstitutionRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Institution> find(UUID id) {
        return database.sql(SELECT + " where id = :id")
                .bind("id", id)
                .map(InstitutionRepository::institution)
                .one();
    }

    Mono<Institution> find(CreditCode code) {
        return database.sql(SELECT + " where credit_code = :code")
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

    Mono<Long> setLadder(UUID id, long version, ApprovalLadder ladder) {
        return database.sql(SET_LADDER)
                .bind("id", id)
                .bind("version", version)
                .bind("ladder", ladder.limits().stream().map(Cny::fen).toArray(Long[]::new))
                .fetch()
                .rowsUpdated();
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

    static Institution institution(Readable columns) {
        Row row = new Row(columns);
        Terms terms = new Terms(
                new CreditCode(row.text("credit_code")),
                row.optional("code_reason", String.class),
                row.text("name"),
                InstitutionKind.valueOf(row.text("kind")),
                row.division("division"),
                row.optional("parent", UUID.class));
        return new Institution(
                row.id("id"),
                terms,
                InstitutionStatus.valueOf(row.text("status")),
                ladder(row.value("ladder", Long[].class)),
                row.optional("merged_into", UUID.class),
                row.optional("ended_on", LocalDate.class),
                row.value("demo", Boolean.class),
                row.number("version"));
    }

    private static ApprovalLadder ladder(Long[] fen) {
        return new ApprovalLadder(Arrays.stream(fen).map(Cny::ofFen).toList());
    }
}
