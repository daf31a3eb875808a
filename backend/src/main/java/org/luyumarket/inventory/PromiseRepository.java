package org.luyumarket.inventory;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Stock that was promised before it was picked. */
@Repository
class PromiseRepository {

    /** Does nothing while boxes are to be had that are there, or while others are sold ahead. */
    private static final String PROMISE = """
            insert into inventory.stock as s (sku, received, available, held, sold, promised, ahead_since)
            values (:sku, :boxes, :boxes, 0, 0, :boxes, :since)
                on conflict (sku) do update
               set received = s.received + excluded.received,
                   available = s.available + excluded.available,
                   promised = s.promised + excluded.promised,
                   ahead_since = excluded.ahead_since
             where s.available = 0 and s.ahead_since is null
            """;

    private static final String TAKE_BACK = """
            update inventory.stock
               set received = received - least(available, promised),
                   available = available - least(available, promised),
                   promised = promised - least(available, promised),
                   ahead_since = null
             where sku = :sku
            returning available
            """;

    private static final String LOCK_AHEAD = """
            select ahead_since
              from inventory.stock
             where sku = :sku and ahead_since is not null
               for update
            """;

    private final DatabaseClient database;

    PromiseRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Whether so many boxes can be had from now on. */
    Mono<Boolean> promise(String sku, long boxes, UUID since) {
        return database.sql(PROMISE)
                .bind("sku", sku)
                .bind("boxes", boxes)
                .bind("since", since)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Boxes that nobody wanted and no lot has brought are gone; says how many can still be had. */
    Mono<Long> takeBack(String sku) {
        return database.sql(TAKE_BACK)
                .bind("sku", sku)
                .map(row -> row.get("available", Long.class))
                .one()
                .defaultIfEmpty(0L);
    }

    /** Whether boxes of this product are sold ahead; if so they still are until the transaction ends. */
    Mono<Boolean> isAhead(String sku) {
        return database.sql(LOCK_AHEAD)
                .bind("sku", sku)
                .map(row -> row.get("ahead_since", UUID.class))
                .one()
                .hasElement();
    }
}
