package org.luyumarket.inventory;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Corrections, and what they took from stock and lots. Lots are locked in the order in which parcels are filled from them. */
@Repository
class CorrectionRepository {

    private static final String ADD = """
            insert into inventory.correction (id, sku, boxes, takes_back, corrected_at, corrected_by)
            values (:id, :sku, :boxes, :takesBack, :at, :by)
            """;

    private static final String FIND = """
            select id, sku, boxes, takes_back
              from inventory.correction
             where id = :id
            """;

    private static final String LOWER = """
            update inventory.stock
               set received = received - :boxes, available = available - :boxes
             where sku = :sku and available >= :boxes
            """;

    private static final String RAISE = """
            update inventory.stock
               set received = received + :boxes, available = available + :boxes
             where sku = :sku
            """;

    private static final String WRITE_OFF = """
            with open as (
                select id, boxes - picked as rest, received_on
                  from inventory.lot
                 where sku = :sku and picked < boxes
                 order by sku, received_on, id
                   for update
            ), running as (
                select id, rest, sum(rest) over (order by received_on desc, id desc) - rest as newer
                  from open
            ), chosen as (
                select id, least(rest, :boxes - newer)::int as boxes
                  from running
                 where newer < :boxes
            ), written_off as (
                update inventory.lot l
                   set picked = l.picked + c.boxes
                  from chosen c
                 where l.id = c.id
            )
            insert into inventory.written_off (correction_id, lot_id, boxes)
            select :id, id, boxes from chosen
            """;

    private static final String GIVE_BACK = """
            update inventory.lot l
               set picked = l.picked - w.boxes
              from inventory.written_off w
             where w.correction_id = :id and l.id = w.lot_id
            """;

    private final DatabaseClient database;
    private final Clock clock;

    CorrectionRepository(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<Void> add(Correction correction, String by) {
        return database.sql(ADD)
                .bind("id", correction.id())
                .bind("sku", correction.sku())
                .bind("boxes", correction.boxes())
                .bind("takesBack", id(correction.takesBack()))
                .bind("at", clock.instant())
                .bind("by", by)
                .then();
    }

    Mono<Correction> find(UUID id) {
        return database.sql(FIND)
                .bind("id", id)
                .map(columns -> correction(new Row(columns)))
                .one();
    }

    /** The number of rows changed: none where not so many are available. */
    Mono<Long> lower(String sku, int boxes) {
        return database.sql(LOWER).bind("sku", sku).bind("boxes", boxes).fetch().rowsUpdated();
    }

    Mono<Void> writeOff(Correction loss) {
        return database.sql(WRITE_OFF)
                .bind("id", loss.id())
                .bind("sku", loss.sku())
                .bind("boxes", -loss.boxes())
                .then();
    }

    Mono<Void> giveBack(Correction loss) {
        return database.sql(RAISE)
                .bind("sku", loss.sku())
                .bind("boxes", -loss.boxes())
                .then()
                .then(database.sql(GIVE_BACK).bind("id", loss.id()).then());
    }

    private static Parameter id(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    private static Correction correction(Row row) {
        return new Correction(
                row.id("id"), row.text("sku"), row.count("boxes"), row.optional("takes_back", UUID.class));
    }
}
