package org.luyumarket.payout;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.payout.BankAccount.Details;
import org.luyumarket.payout.BankAccount.Status;
import org.luyumarket.platform.PersonalData;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Accounts of suppliers, their numbers sealed. */
@Repository
class PayeeRepository {

    private static final String ADD = """
            insert into payout.account (id, supplier_id, payee, bank, number_sealed, ending, status, filed_by_id, filed_by, filed_at)
            values (:id, :supplier, :payee, :bank, :number, :ending, 'FILED', :personId, :person, :at)
            """;

    private static final String SET_ASIDE = """
            update payout.account
               set status = 'REPLACED', decided_by_id = :personId, decided_by = :person, decided_at = :at
             where supplier_id = :supplier and status = :status
            """;

    private static final String DECIDE = """
            update payout.account
               set status = :status, decided_by_id = :personId, decided_by = :person, decided_at = :at, reason = :reason
             where id = :id and status = 'FILED'
            """;

    private static final String SELECT = """
            select id, supplier_id, payee, bank, number_sealed, status, filed_by_id, filed_at, decided_by, reason
              from payout.account
            """;

    private static final String BY_ID = SELECT + " where id = :id";

    private static final String OWN = SELECT + """
             where supplier_id = :supplier and status <> 'REPLACED'
             order by filed_at desc
             limit 2
            """;

    private static final String WAITING = SELECT + " where status = 'FILED' order by filed_at limit 100";

    private final DatabaseClient database;
    private final PersonalData seal;

    PayeeRepository(DatabaseClient database, PersonalData seal) {
        this.database = database;
        this.seal = seal;
    }

    Mono<Void> add(UUID id, String supplierId, Details details, Person by, Instant at) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("supplier", supplierId)
                .bind("payee", details.payee())
                .bind("bank", details.bank())
                .bind("number", seal.seal(details.number()))
                .bind("ending", details.ending())
                .bind("personId", by.id())
                .bind("person", by.displayName())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    /** The one of this status gives way. */
    Mono<Void> setAside(String supplierId, Status status, Person by, Instant at) {
        return database.sql(SET_ASIDE)
                .bind("supplier", supplierId)
                .bind("status", status.name())
                .bind("personId", by.id())
                .bind("person", by.displayName())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    /** The number of rows changed: none if somebody was faster. */
    Mono<Long> decide(UUID id, Status status, String reason, Person by, Instant at) {
        return database.sql(DECIDE)
                .bind("id", id)
                .bind("status", status.name())
                .bind("personId", by.id())
                .bind("person", by.displayName())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("reason", reason)
                .fetch()
                .rowsUpdated();
    }

    Mono<BankAccount> find(UUID id) {
        return database.sql(BY_ID).bind("id", id).map(this::account).one();
    }

    Flux<BankAccount> of(String supplierId) {
        return database.sql(OWN).bind("supplier", supplierId).map(this::account).all();
    }

    Flux<BankAccount> waiting() {
        return database.sql(WAITING).map(this::account).all();
    }

    private BankAccount account(Readable columns) {
        Row row = new Row(columns);
        return new BankAccount(
                row.id("id"),
                row.text("supplier_id"),
                new Details(row.text("payee"), row.text("bank"), seal.open(row.text("number_sealed"))),
                Status.valueOf(row.text("status")),
                row.at("filed_at"),
                row.optional("decided_by", String.class),
                row.text("reason"));
    }
}
