package org.luyumarket.inventory;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stock rows and holds. Whoever changes stock locks its rows first, in the order of sku: the row is the judge between all
 * batches of all instances, and nobody waits for somebody who waits for him.
 */
@Repository
class StockRepository {

    private static final String LOCK = """
            select sku, available
              from inventory.stock
             where sku = any(:skus::text[])
             order by sku
               for update
            """;

    private static final String LOCK_OF_ORDERS = """
            select sku
              from inventory.stock
             where sku in (select sku from inventory.hold where order_id = any(:orders::uuid[]))
             order by sku
               for update
            """;

    private static final String HOLD = """
            with holds as (
                insert into inventory.hold (order_id, sku, quantity)
                select order_id, sku, quantity
                  from unnest(:orders::uuid[], :skus::text[], :quantities::int[]) as h (order_id, sku, quantity)
            )
            update inventory.stock s
               set available = s.available - t.quantity,
                   held = s.held + t.quantity
              from unnest(:takenSkus::text[], :takenQuantities::bigint[]) as t (sku, quantity)
             where s.sku = t.sku
            """;

    private static final String SELL = """
            with turned as (
                update inventory.hold
                   set sold = true
                 where order_id = any(:orders::uuid[]) and not sold
                returning sku, quantity
            ), total as (
                select sku, sum(quantity) as quantity from turned group by sku
            )
            update inventory.stock s
               set held = s.held - t.quantity,
                   sold = s.sold + t.quantity
              from total t
             where s.sku = t.sku
            """;

    /**
     * A box that was promised to somebody and is free again can be had again as long as boxes are sold ahead; after that it is none, for no
     * lot has brought it. One that was there before takes the place of a promised one.
     */
    private static final String FREE = """
            with freed as (
                delete from inventory.hold
                 where order_id = any(:orders::uuid[]) and %1$s
                returning order_id, sku, quantity
            ), total as (
                select sku, sum(f.quantity) as quantity,
                       least(
                           s.promised,
                           coalesce(sum(f.quantity) filter (
                               where s.ahead_since is null or f.order_id < s.ahead_since), 0)) as kept
                  from freed f
                  join inventory.stock s using (sku)
                 group by sku, s.promised
            )
            update inventory.stock s
               set %2$s = s.%2$s - t.quantity,
                   available = s.available + t.quantity - t.kept,
                   received = s.received - t.kept,
                   promised = s.promised - t.kept
              from total t
             where s.sku = t.sku
            """;

    private static final String RELEASE = FREE.formatted("not sold", "held");

    private static final String GIVE_BACK = FREE.formatted("sold", "sold");

    /** What was promised was received in the books already. */
    private static final String RECEIVE = """
            insert into inventory.stock (sku, received, available, held, sold)
            select sku, boxes, boxes, 0, 0
              from unnest(:skus::text[], :boxes::bigint[]) as r (sku, boxes)
             order by sku
                on conflict (sku) do update
               set received = stock.received + excluded.received - least(stock.promised, excluded.received),
                   available = stock.available + excluded.available - least(stock.promised, excluded.received),
                   promised = stock.promised - least(stock.promised, excluded.received)
            """;

    private static final String ALL = """
            select sku, received, available, held, sold
              from inventory.stock
             order by sku
            """;

    private static final String SOME = """
            select sku, received, available, held, sold
              from inventory.stock
             where sku = any(:skus::text[])
            """;

    private final DatabaseClient database;

    StockRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Locks the rows until the transaction ends; says what is available. */
    Mono<Map<String, Long>> lock(Collection<String> skus) {
        return database.sql(LOCK)
                .bind("skus", skus.toArray(String[]::new))
                .map(row -> Map.entry(row.get("sku", String.class), row.get("available", Long.class)))
                .all()
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Void> hold(List<HoldRequest> granted, SortedMap<String, Long> taken) {
        List<HoldRow> rows = HoldRow.of(granted);
        return database.sql(HOLD)
                .bind("orders", rows.stream().map(HoldRow::orderId).toArray(UUID[]::new))
                .bind("skus", rows.stream().map(HoldRow::sku).toArray(String[]::new))
                .bind("quantities", rows.stream().map(HoldRow::quantity).toArray(Integer[]::new))
                .bind("takenSkus", taken.keySet().toArray(String[]::new))
                .bind("takenQuantities", taken.values().toArray(Long[]::new))
                .then();
    }

    Mono<Void> sell(Collection<UUID> orders) {
        return changeStockOf(orders, SELL);
    }

    Mono<Void> release(Collection<UUID> orders) {
        return changeStockOf(orders, RELEASE);
    }

    Mono<Void> giveBack(Collection<UUID> orders) {
        return changeStockOf(orders, GIVE_BACK);
    }

    Mono<Void> receive(List<NewLot> lots) {
        return database.sql(RECEIVE)
                .bind("skus", lots.stream().map(NewLot::sku).toArray(String[]::new))
                .bind("boxes", lots.stream().map(lot -> (long) lot.boxes()).toArray(Long[]::new))
                .then();
    }

    Flux<StockLevel> levels() {
        return database.sql(ALL).map(StockRepository::level).all();
    }

    Flux<StockLevel> levels(Collection<String> skus) {
        return database.sql(SOME)
                .bind("skus", skus.toArray(String[]::new))
                .map(StockRepository::level)
                .all();
    }

    private Mono<Void> changeStockOf(Collection<UUID> orders, String change) {
        if (orders.isEmpty()) {
            return Mono.empty();
        }
        UUID[] ids = orders.toArray(UUID[]::new);
        return database.sql(LOCK_OF_ORDERS)
                .bind("orders", ids)
                .then()
                .then(database.sql(change).bind("orders", ids).then());
    }

    private static StockLevel level(Readable row) {
        return new StockLevel(
                row.get("sku", String.class),
                row.get("received", Long.class),
                row.get("available", Long.class),
                row.get("held", Long.class),
                row.get("sold", Long.class));
    }
}
