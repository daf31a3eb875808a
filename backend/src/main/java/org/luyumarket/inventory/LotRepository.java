package org.luyumarket.inventory;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lots as they came in, and which of them went into which parcel. */
@Repository
class LotRepository {

    private static final String ADD = """
            insert into inventory.lot (id, sku, boxes, received_on, township, orchard, taken_in_at, taken_in_by)
            select id, sku, boxes, received_on, township, orchard, :at, :by
              from unnest(:ids::uuid[], :skus::text[], :boxes::int[], :days::date[], :townships::text[], :orchards::text[])
                as l (id, sku, boxes, received_on, township, orchard)
            """;

    private static final String OF_SKU = """
            select id, sku, boxes, received_on, township, orchard
              from inventory.lot
             where sku = :sku
             order by received_on desc, id desc
            """;

    /** First in, first out: each lot gives what is still wanted after the older ones. */
    private static final String PICK = """
            with open as (
                select id, sku, boxes - picked as rest, received_on
                  from inventory.lot
                 where sku = any(:skus::text[]) and picked < boxes
                 order by sku, received_on, id
                   for update
            ), running as (
                select id, sku, rest,
                       sum(rest) over (partition by sku order by received_on, id) - rest as older
                  from open
            ), chosen as (
                select r.id, least(r.rest, w.quantity - r.older)::int as boxes
                  from running r
                  join unnest(:skus::text[], :quantities::int[]) as w (sku, quantity) on w.sku = r.sku
                 where r.older < w.quantity
            ), picked as (
                update inventory.lot l
                   set picked = l.picked + c.boxes
                  from chosen c
                 where l.id = c.id
            )
            insert into inventory.pick (shipment_id, lot_id, boxes)
            select :shipment, id, boxes from chosen
            """;

    /** The same choice, and nothing is taken. */
    private static final String NEXT = """
            select r.id, r.sku, r.received_on, r.township, r.orchard, r.lot_boxes as boxes,
                   least(r.rest, w.quantity - r.older)::int as taken
              from (select id, sku, received_on, township, orchard, boxes as lot_boxes, boxes - picked as rest,
                           sum(boxes - picked) over (partition by sku order by received_on, id) - (boxes - picked) as older
                      from inventory.lot
                     where sku = any(:skus::text[]) and picked < boxes) r
              join unnest(:skus::text[], :quantities::int[]) as w (sku, quantity) on w.sku = r.sku
             where r.older < w.quantity
             order by r.sku, r.received_on, r.id
            """;

    private final DatabaseClient database;

    LotRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(List<Lot> lots, Instant at, String by) {
        return database.sql(ADD)
                .bind("ids", lots.stream().map(Lot::id).toArray(UUID[]::new))
                .bind("skus", lots.stream().map(Lot::sku).toArray(String[]::new))
                .bind("boxes", lots.stream().map(Lot::boxes).toArray(Integer[]::new))
                .bind("days", lots.stream().map(Lot::receivedOn).toArray(LocalDate[]::new))
                .bind("townships", places(lots, Origin::township))
                .bind("orchards", places(lots, Origin::orchard))
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .bind("by", by)
                .then();
    }

    private static String[] places(List<Lot> lots, Function<Origin, String> place) {
        return new Columns<>(lots).texts(lot -> lot.origin() == null ? null : place.apply(lot.origin()));
    }

    Flux<Lot> of(String sku) {
        return database.sql(OF_SKU).bind("sku", sku).map(LotRepository::lot).all();
    }

    /** From which lots so much would be picked now, the oldest first. */
    Flux<LotShare> next(Map<String, Integer> quantities) {
        return database.sql(NEXT)
                .bind("skus", quantities.keySet().toArray(String[]::new))
                .bind("quantities", quantities.values().toArray(Integer[]::new))
                .map(row -> new LotShare(lot(row), row.get("taken", Integer.class)))
                .all();
    }

    Mono<Void> pick(UUID shipment, SortedMap<String, Integer> quantities) {
        return database.sql(PICK)
                .bind("shipment", shipment)
                .bind("skus", quantities.keySet().toArray(String[]::new))
                .bind("quantities", quantities.values().toArray(Integer[]::new))
                .then();
    }

    static Lot lot(Readable row) {
        return new Lot(
                row.get("id", UUID.class),
                row.get("sku", String.class),
                row.get("boxes", Integer.class),
                row.get("received_on", LocalDate.class),
                origin(row));
    }

    private static @Nullable Origin origin(Readable row) {
        String township = row.get("township", String.class);
        String orchard = row.get("orchard", String.class);
        return township == null || orchard == null ? null : new Origin(township, orchard);
    }
}
