package org.luyumarket.inventory;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Boxes on their way back into stock and lots. The stock's row is locked first, then the lots in the order parcels are filled from. */
@Repository
class RestockRepository {

    private static final String LOCK = "select sku from inventory.stock where sku = :sku for update";

    /** A box that is there takes the place of a promised one, which was received in the books already. */
    private static final String RAISE = """
            with kept as (
                select sku, least(promised, :boxes) as boxes from inventory.stock where sku = :sku
            )
            update inventory.stock s
               set sold = s.sold - :boxes,
                   available = s.available + :boxes - k.boxes,
                   received = s.received - k.boxes,
                   promised = s.promised - k.boxes
              from kept k
             where s.sku = k.sku
            """;

    /** What the order keeps of the stock is what it did not bring back. */
    private static final String LOWER_HOLD = """
            with gone as (
                delete from inventory.hold
                 where order_id = :order and sku = :sku and quantity <= :boxes
            )
            update inventory.hold
               set quantity = quantity - :boxes
             where order_id = :order and sku = :sku and quantity > :boxes
            """;

    /** Into the lots that came in last of those they were picked from: they keep the longest. */
    private static final String BACK = """
            with open as (
                select l.id
                  from inventory.lot l
                 where l.sku = :sku
                   and l.id in (select p.lot_id from inventory.pick p where p.shipment_id = any(:shipments::uuid[]))
                 order by l.sku, l.received_on, l.id
                   for update
            ), running as (
                select p.shipment_id, p.lot_id, p.boxes - p.returned as rest,
                       sum(p.boxes - p.returned) over (order by l.received_on desc, l.id desc, p.shipment_id)
                           - (p.boxes - p.returned) as before
                  from inventory.pick p
                  join open o on o.id = p.lot_id
                  join inventory.lot l on l.id = p.lot_id
                 where p.shipment_id = any(:shipments::uuid[])
            ), chosen as (
                select shipment_id, lot_id, least(rest, :boxes - before)::int as boxes
                  from running
                 where before < :boxes and rest > 0
            ), returned as (
                update inventory.pick p
                   set returned = p.returned + c.boxes
                  from chosen c
                 where p.shipment_id = c.shipment_id and p.lot_id = c.lot_id
            ), total as (
                select lot_id, sum(boxes)::int as boxes from chosen group by lot_id
            ), filled as (
                update inventory.lot l
                   set picked = l.picked - t.boxes
                  from total t
                 where l.id = t.lot_id
            ), noted as (
                insert into inventory.restocked (cause, lot_id, boxes, restocked_at, restocked_by)
                select :cause, lot_id, boxes, :at, :by from total
                returning boxes
            )
            select coalesce(sum(boxes), 0)::int from noted
            """;

    private final DatabaseClient database;

    RestockRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> lock(String sku) {
        return database.sql(LOCK).bind("sku", sku).then();
    }

    Mono<Void> raise(Restock back) {
        return database.sql(RAISE)
                .bind("sku", back.sku())
                .bind("boxes", (long) back.boxes())
                .then()
                .then(database.sql(LOWER_HOLD)
                        .bind("order", back.orderId())
                        .bind("sku", back.sku())
                        .bind("boxes", back.boxes())
                        .then());
    }

    /** How many went into lots: fewer where lots had not covered what was sent. */
    Mono<Integer> intoLots(Restock back, Instant at, String by) {
        return database.sql(BACK)
                .bind("sku", back.sku())
                .bind("shipments", back.shipments().toArray(UUID[]::new))
                .bind("boxes", back.boxes())
                .bind("cause", back.cause())
                .bind("at", at)
                .bind("by", by)
                .mapValue(Integer.class)
                .one();
    }
}
