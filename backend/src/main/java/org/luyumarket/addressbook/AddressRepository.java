package org.luyumarket.addressbook;

import io.r2dbc.spi.Readable;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rows of address books; names, phones and streets go in and out sealed. */
@Repository
class AddressRepository {

    private static final Duration CAN_BE_BROUGHT_BACK = Duration.ofDays(1);

    private static final String COLUMNS = "select id, division, recipient, preferred from addressbook.address";

    private static final String OF_OWNER =
            COLUMNS + " where owner_id = :owner and removed_at is null order by preferred desc, id desc";

    private static final String BY_ID = COLUMNS + " where id = :id and owner_id = :owner and removed_at is null";

    private static final String COUNT = """
            select count(*) from addressbook.address where owner_id = :owner and removed_at is null
            """;

    /** Where an owner's simultaneous additions wait for each other. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('addressbook ' || :owner, 0)) is null";

    /** One that was removed and is typed again comes back; its id stays. */
    private static final String ADD = """
            insert into addressbook.address as a (id, owner_id, division, recipient, print, preferred)
            values (:id, :owner, :division, :recipient, :print, :preferred)
                on conflict (owner_id, print) do update
               set removed_at = null, preferred = a.removed_at is null and a.preferred or excluded.preferred
            returning id
            """;

    private static final String CHANGE = """
            update addressbook.address
               set division = :division, recipient = :recipient, print = :print
             where id = :id and owner_id = :owner and removed_at is null
            """;

    private static final String PREFER = """
            update addressbook.address
               set preferred = id = :id
             where owner_id = :owner
               and exists (select from addressbook.address where id = :id and owner_id = :owner and removed_at is null)
            """;

    private static final String REMOVE = """
            update addressbook.address
               set removed_at = :now, preferred = false
             where id = :id and owner_id = :owner and removed_at is null
            """;

    private static final String BRING_BACK = """
            update addressbook.address
               set removed_at = null
             where id = :id and owner_id = :owner
            """;

    private static final String FORGET_REMOVED = "delete from addressbook.address where removed_at < :before";

    private static final String FORGET = "delete from addressbook.address where owner_id = :owner";

    private final DatabaseClient database;
    private final AddressSeal seal;
    private final Ids ids;
    private final Clock clock;

    AddressRepository(DatabaseClient database, AddressSeal seal, Ids ids, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    Flux<SavedAddress> of(UUID owner) {
        return database.sql(OF_OWNER).bind("owner", owner).map(this::address).all();
    }

    Mono<SavedAddress> find(UUID id, UUID owner) {
        return database.sql(BY_ID)
                .bind("id", id)
                .bind("owner", owner)
                .map(this::address)
                .one();
    }

    /** How many there are; the owner's other additions wait until this transaction is over. */
    Mono<Long> countAlone(UUID owner) {
        return database.sql(LOCK)
                .bind("owner", owner.toString())
                .then()
                .then(database.sql(COUNT)
                        .bind("owner", owner)
                        .mapValue(Long.class)
                        .one());
    }

    Mono<UUID> add(ShipTo to, UUID owner, boolean preferred) {
        return database.sql(ADD)
                .bind("id", ids.next())
                .bind("owner", owner)
                .bind("division", to.division().value())
                .bind("recipient", seal.seal(to))
                .bind("print", seal.print(to))
                .bind("preferred", preferred)
                .mapValue(UUID.class)
                .one();
    }

    Mono<Long> change(UUID id, ShipTo to, UUID owner) {
        return database.sql(CHANGE)
                .bind("id", id)
                .bind("owner", owner)
                .bind("division", to.division().value())
                .bind("recipient", seal.seal(to))
                .bind("print", seal.print(to))
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> prefer(UUID id, UUID owner) {
        return update(PREFER, id, owner);
    }

    Mono<Long> remove(UUID id, UUID owner) {
        return database.sql(REMOVE)
                .bind("id", id)
                .bind("owner", owner)
                .bind("now", clock.instant())
                .fetch()
                .rowsUpdated();
    }

    Mono<Long> bringBack(UUID id, UUID owner) {
        return update(BRING_BACK, id, owner);
    }

    private Mono<Long> update(String statement, UUID id, UUID owner) {
        return database.sql(statement)
                .bind("id", id)
                .bind("owner", owner)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> forgetRemoved() {
        return database.sql(FORGET_REMOVED)
                .bind("before", clock.instant().minus(CAN_BE_BROUGHT_BACK))
                .then();
    }

    Mono<Void> forget(UUID owner) {
        return database.sql(FORGET).bind("owner", owner).then();
    }

    private SavedAddress address(Readable columns) {
        Row row = new Row(columns);
        return new SavedAddress(
                row.id("id"),
                seal.open(row.text("recipient"), row.division("division")),
                row.value("preferred", Boolean.class));
    }
}
