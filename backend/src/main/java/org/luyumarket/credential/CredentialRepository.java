package org.luyumarket.credential;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class CredentialRepository {

    private static final String ADD = """
            insert into credential.credential (
                   id, supplier_id, supplier_name, county, kind, sku, number, valid_from, valid_to, filed_by_id, filed_by, filed_at,
                   status)
            values (:id, :supplier, :name, :county, :kind, :sku, :number, :from, :to, :personId, :person, :at, 'FILED')
                on conflict do nothing
            """;

    private static final String STORE = """
            update credential.credential
               set status = :status, decided_by = :person, decided_at = :at, reason = :reason, version = version + 1
             where id = :id and version = :version
            """;

    private static final String SELECT = """
            select p.id, p.supplier_id, p.supplier_name, p.county, p.kind, p.sku, p.number, p.valid_from, p.valid_to, p.filed_by_id,
                   p.filed_by, p.filed_at, p.status, p.decided_by, p.decided_at, p.reason, p.version,
                   array(select f.id from credential.photo f where f.credential_id = p.id order by f.id) as photos
              from credential.credential p
            """;

    private static final String BY_ID = SELECT + " where p.id = :id";

    private static final String LOCK = BY_ID + " for update of p";

    private static final String APPROVED = SELECT + """
             where p.supplier_id = :supplier and p.status = 'APPROVED'
             order by p.valid_to desc nulls first
            """;

    /** Those that no later approved credential of their series follows. */
    private static final String ENDING = """
            p.status = 'APPROVED' and p.valid_to <= :day
               and not exists (
                       select
                         from credential.credential n
                        where n.supplier_id = p.supplier_id and n.kind = p.kind and n.sku is not distinct from p.sku
                          and n.status = 'APPROVED' and (n.valid_to is null or n.valid_to > p.valid_to))
            """;

    private static final String ENDING_ALL = SELECT + " where " + ENDING + " order by p.valid_to, p.id";

    private static final String VISIBLE = """
             where (:all or p.county = :county or p.supplier_id = :ownSupplier)
               and (:view = 'ALL' or (:view = 'WAITING' and p.status = 'FILED') or (:view = 'ENDING' and
            """ + ENDING + "))";

    private static final String PAGE = SELECT + VISIBLE + """
             order by p.status <> 'FILED', p.status <> 'APPROVED', p.valid_to, p.id
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) from credential.credential p" + VISIBLE;

    private final DatabaseClient database;

    CredentialRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The number of rows added: none if a credential of this number is filed or approved already. */
    Mono<Long> add(Credential credential) {
        return database.sql(ADD)
                .bind("id", credential.id())
                .bind("supplier", credential.holder().supplierId())
                .bind("name", credential.holder().name())
                .bind("county", credential.holder().county().value())
                .bind("kind", credential.kind().name())
                .bind("sku", Parameters.in(R2dbcType.VARCHAR, credential.sku()))
                .bind("number", credential.number())
                .bind("from", credential.validFrom())
                .bind("to", Parameters.in(R2dbcType.DATE, credential.validTo()))
                .bind("personId", credential.filing().personId())
                .bind("person", credential.filing().person())
                .bind("at", credential.filing().at())
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> store(Credential credential) {
        Credential.Decision decision = requireNonNull(credential.decision());
        return database.sql(STORE)
                .bind("id", credential.id())
                .bind("version", credential.version())
                .bind("status", credential.status().name())
                .bind("person", decision.person())
                .bind("at", decision.at())
                .bind("reason", decision.reason())
                .then();
    }

    Mono<Credential> find(UUID id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .map(CredentialRepository::credential)
                .one();
    }

    Mono<Credential> lock(UUID id) {
        return database.sql(LOCK)
                .bind("id", id)
                .map(CredentialRepository::credential)
                .one();
    }

    /** The approved credentials of a supplier, those that last longest first. */
    Flux<Credential> approved(String supplierId) {
        return database.sql(APPROVED)
                .bind("supplier", supplierId)
                .map(CredentialRepository::credential)
                .all();
    }

    Flux<Credential> ending(LocalDate day) {
        return database.sql(ENDING_ALL)
                .bind("day", day)
                .map(CredentialRepository::credential)
                .all();
    }

    Mono<Page<Credential>> of(Credentials.View view, Sight sight, PageRequest page) {
        Mono<Long> total =
                bind(database.sql(COUNT), view, sight).mapValue(Long.class).one();
        return bind(database.sql(PAGE), view, sight)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(CredentialRepository::credential)
                .all()
                .collectList()
                .zipWith(total)
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, Credentials.View view, Sight sight) {
        Person person = sight.person();
        boolean supplier = person.role() == Role.SUPPLIER;
        return statement
                .bind("all", person.isStaff() && person.limitedTo().isEmpty())
                .bind("county", person.limitedTo().map(Object::toString).orElse(""))
                .bind("ownSupplier", supplier ? requireNonNullElse(person.supplierId(), "") : "")
                .bind("view", view.name())
                .bind("day", sight.endingBy());
    }

    private static Credential credential(Readable columns) {
        Row row = new Row(columns);
        return new Credential(
                row.id("id"),
                new Credential.Holder(row.text("supplier_id"), row.text("supplier_name"), row.division("county")),
                CredentialKind.valueOf(row.text("kind")),
                row.optional("sku", String.class),
                row.text("number"),
                row.day("valid_from"),
                row.optional("valid_to", LocalDate.class),
                new Credential.Filing(row.id("filed_by_id"), row.text("filed_by"), row.at("filed_at")),
                CredentialStatus.valueOf(row.text("status")),
                decision(row),
                List.of(row.value("photos", UUID[].class)),
                row.number("version"));
    }

    private static Credential.@Nullable Decision decision(Row row) {
        String person = row.optional("decided_by", String.class);
        return person == null ? null : new Credential.Decision(person, row.at("decided_at"), row.text("reason"));
    }

    /** Who looks, and by which day a credential ends soon. */
    record Sight(Person person, LocalDate endingBy) {}
}
