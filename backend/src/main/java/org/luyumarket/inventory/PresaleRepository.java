package org.luyumarket.inventory;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Weight;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Presales as rows. */
@Repository
class PresaleRepository {

    private static final String SELECT = """
            select id, sku, tonnage_grams, boxes, opens_on, closes_on, ships_from, ships_until, state, opened_at, ended_at
              from inventory.presale
            """;

    private static final String OPENED = SELECT + " where opened_at is not null order by opened_at desc";

    private static final String LATEST = SELECT + " where sku = any(:skus::text[]) order by id desc";

    private static final String LOCK = SELECT + " where id = :id for update";

    /** The index lets a product have one presale at a time. */
    private static final String ADD = """
            insert into inventory.presale (
                id, sku, tonnage_grams, boxes, opens_on, closes_on, ships_from, ships_until, state, planned_at, planned_by)
            values (:id, :sku, :tonnage, :boxes, :opensOn, :closesOn, :shipsFrom, :shipsUntil, 'PLANNED', :at, :by)
                on conflict do nothing
            """;

    private static final String STORE = """
            update inventory.presale
               set state = :state, opened_at = :openedAt, ended_at = :endedAt
             where id = :id
            """;

    /** Whose day to open or to end has come, as far as one can tell by the day. */
    private static final String DUE = SELECT + """
             where (state = 'PLANNED' and opens_on <= :today) or (state in ('PLANNED', 'OPEN') and closes_on < :today)
             order by id
            """;

    private final DatabaseClient database;

    PresaleRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Presale> opened() {
        return database.sql(OPENED).map(PresaleRepository::presale).all();
    }

    Flux<Presale> latest(Collection<String> skus) {
        return database.sql(LATEST)
                .bind("skus", skus.toArray(String[]::new))
                .map(PresaleRepository::presale)
                .all();
    }

    Flux<Presale> due(LocalDate today) {
        return database.sql(DUE)
                .bind("today", today)
                .map(PresaleRepository::presale)
                .all();
    }

    Mono<Presale> lock(UUID id) {
        return database.sql(LOCK).bind("id", id).map(PresaleRepository::presale).one();
    }

    Mono<Long> add(Presale presale, Instant at, String by) {
        return database.sql(ADD)
                .bind("id", presale.id())
                .bind("sku", presale.sku())
                .bind("tonnage", presale.tonnage().grams())
                .bind("boxes", presale.boxes())
                .bind("opensOn", presale.opensOn())
                .bind("closesOn", presale.closesOn())
                .bind("shipsFrom", presale.ships().first())
                .bind("shipsUntil", presale.ships().last())
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .fetch()
                .rowsUpdated();
    }

    Mono<Void> store(Presale presale) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(STORE)
                .bind("id", presale.id())
                .bind("state", presale.state().name());
        return bind(bind(statement, "openedAt", presale.openedAt()), "endedAt", presale.endedAt())
                .then();
    }

    private static DatabaseClient.GenericExecuteSpec bind(
            DatabaseClient.GenericExecuteSpec statement, String name, @Nullable Instant time) {
        return time == null
                ? statement.bindNull(name, OffsetDateTime.class)
                : statement.bind(name, time.atOffset(ZoneOffset.UTC));
    }

    private static Presale presale(Readable row) {
        return new Presale(
                row.get("id", UUID.class),
                row.get("sku", String.class),
                new Weight(row.get("tonnage_grams", Long.class)),
                row.get("boxes", Long.class),
                row.get("opens_on", LocalDate.class),
                row.get("closes_on", LocalDate.class),
                new ShipWindow(row.get("ships_from", LocalDate.class), row.get("ships_until", LocalDate.class)),
                PresaleState.valueOf(row.get("state", String.class)),
                time(row, "opened_at"),
                time(row, "ended_at"));
    }

    private static @Nullable Instant time(Readable row, String column) {
        OffsetDateTime time = row.get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
