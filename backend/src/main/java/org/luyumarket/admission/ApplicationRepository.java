package org.luyumarket.admission;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.admission.SupplierApplication.Step;
import org.luyumarket.admission.SupplierApplication.Terms;
import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ApplicationRepository {

    private static final String ADD = """
            insert into admission.application (
                   id, number, name, credit_code, code_reason, county, kind, legal_person, phone_sealed, products, linking, households,
                   persons, licence_ends, submitted_at, status)
            values (:id, :number, :name, :code, :codeReason, :county, :kind, :legalPerson, :phone, :products, :linking, :households,
                    :persons, :licenceEnds, :at, 'SUBMITTED')
                on conflict do nothing
            """;

    private static final String MOVE = """
            update admission.application
               set status = :status, version = version + 1
             where id = :id and version = :version
            """;

    private static final String ADD_STEP = """
            insert into admission.step (application_id, status, person_id, person, at, reason)
            values (:id, :status, :personId, :person, :at, :reason)
            """;

    private static final String SELECT = """
            select a.id, a.number, a.name, a.credit_code, a.code_reason, a.county, a.kind, a.legal_person, a.phone_sealed, a.products,
                   a.linking, a.households, a.persons, a.licence_ends, a.submitted_at, a.status, a.version,
                   array(select p.id from admission.photo p where p.application_id = a.id order by p.id) as photos
              from admission.application a
            """;

    private static final String BY_ID = SELECT + " where a.id = :id";

    private static final String LOCK = BY_ID + " for update of a";

    private static final String BY_NUMBER = SELECT + " where a.number = :number";

    private static final String STEPS = """
            select status, person_id, person, at, reason
              from admission.step
             where application_id = :id
             order by at
            """;

    /** A county decides what was submitted; what it recommended waits for the platform. */
    private static final String VISIBLE = """
             where (:county = '' or a.county = :county)
               and (not :waiting or a.status = 'SUBMITTED' or (:county = '' and a.status = 'RECOMMENDED'))
            """;

    private static final String PAGE = SELECT + VISIBLE + """
             order by a.status not in ('SUBMITTED', 'RECOMMENDED'), a.submitted_at, a.id
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from admission.application a" + VISIBLE;

    private final DatabaseClient database;
    private final PersonalData personalData;

    ApplicationRepository(DatabaseClient database, PersonalData personalData) {
        this.database = database;
        this.personalData = personalData;
    }

    /** The number of rows added: none while another application of the same credit code is open. */
    Mono<Long> add(SupplierApplication application) {
        Terms terms = application.terms();
        return database.sql(ADD)
                .bind("id", application.id())
                .bind("number", application.number())
                .bind("name", terms.name())
                .bind("code", terms.creditCode().value())
                .bind("codeReason", Parameters.in(R2dbcType.VARCHAR, terms.codeReason()))
                .bind("county", terms.county().value())
                .bind("kind", terms.kind())
                .bind("legalPerson", terms.legalPerson())
                .bind("phone", personalData.seal(terms.phone()))
                .bind("products", terms.products())
                .bind("linking", terms.linking())
                .bind("households", terms.households())
                .bind("persons", terms.persons())
                .bind("licenceEnds", Parameters.in(R2dbcType.DATE, terms.licenceEnds()))
                .bind("at", application.submittedAt())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> move(SupplierApplication application, Step step) {
        Mono<Void> noted = database.sql(ADD_STEP)
                .bind("id", application.id())
                .bind("status", step.status().name())
                .bind("personId", step.personId())
                .bind("person", step.person())
                .bind("at", step.at())
                .bind("reason", step.reason())
                .then();
        return database.sql(MOVE)
                .bind("id", application.id())
                .bind("version", application.version())
                .bind("status", step.status().name())
                .then()
                .then(noted);
    }

    Mono<SupplierApplication> find(UUID id) {
        return one(database.sql(BY_ID).bind("id", id));
    }

    Mono<SupplierApplication> lock(UUID id) {
        return one(database.sql(LOCK).bind("id", id));
    }

    Mono<SupplierApplication> find(String number) {
        return one(database.sql(BY_NUMBER).bind("number", number));
    }

    private Mono<SupplierApplication> one(GenericExecuteSpec asked) {
        return asked.map(this::application).one().flatMap(this::withSteps);
    }

    private Mono<SupplierApplication> withSteps(SupplierApplication application) {
        return database.sql(STEPS)
                .bind("id", application.id())
                .map(ApplicationRepository::step)
                .all()
                .collectList()
                .map(application::after);
    }

    Mono<Page<SupplierApplication>> of(boolean waiting, String county, PageRequest page) {
        Mono<Long> total = database.sql(COUNT)
                .bind("waiting", waiting)
                .bind("county", county)
                .mapValue(Long.class)
                .one();
        return database.sql(PAGE)
                .bind("waiting", waiting)
                .bind("county", county)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(this::application)
                .all()
                .collectList()
                .zipWith(total)
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private SupplierApplication application(Readable columns) {
        Row row = new Row(columns);
        return new SupplierApplication(
                row.id("id"),
                row.text("number"),
                terms(row),
                row.at("submitted_at"),
                ApplicationStatus.valueOf(row.text("status")),
                List.of(),
                List.of(row.value("photos", UUID[].class)),
                row.number("version"));
    }

    private Terms terms(Row row) {
        return new Terms(
                row.text("name"),
                new CreditCode(row.text("credit_code")),
                row.optional("code_reason", String.class),
                row.division("county"),
                row.text("kind"),
                row.text("legal_person"),
                personalData.open(row.text("phone_sealed")),
                row.text("products"),
                row.text("linking"),
                row.count("households"),
                row.count("persons"),
                row.optional("licence_ends", LocalDate.class));
    }

    private static Step step(Readable columns) {
        Row row = new Row(columns);
        return new Step(
                ApplicationStatus.valueOf(row.text("status")),
                row.id("person_id"),
                row.text("person"),
                row.at("at"),
                row.text("reason"));
    }
}
