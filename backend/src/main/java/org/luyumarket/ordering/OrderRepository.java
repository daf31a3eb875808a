package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.ordering.OrderRows.Head;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Orders as rows: reads them whole, and writes what changed of one. */
@Repository
class OrderRepository {

    private static final String HEADS = """
            select o.id, o.number, o.buyer_id, o.status, o.goods_fen, o.freight_fen, o.discount_fen, o.paid_fen,
                   o.refunded_fen, o.payment_id, o.paid_at, o.division, o.ship_to, o.placed_at, o.hold_expires_at,
                   o.refund_reason, o.refund_asked_at, o.attention, o.version, o.gift, o.card
              from ordering.orders o
            """;

    private static final String BY_ID = HEADS + " where o.id = any(:ids::uuid[]) order by o.id desc";

    private static final String BY_NUMBER = HEADS + " where o.number = any(:numbers::text[]) order by o.number";

    private static final String LOCK = BY_NUMBER + " for update";

    private static final String BY_REFERENCE =
            HEADS + " where o.number = any(:numbers::text[]) or o.gift = any(:numbers::text[]) order by o.number";

    private static final String LOCK_BY_REFERENCE = BY_REFERENCE + " for update";

    private static final String LINES = """
            select order_id, position, sku, name, category, variety, county, supplier_id, quantity, unit_grams,
                   unit_price_fen, shipped, refunded_fen, r.campaigns, r.list_price_fen, r.discount_fen
              from ordering.line
              left join ordering.reduction r using (order_id, position)
             where order_id = any(:ids::uuid[])
             order by order_id, position
            """;

    private static final String STEPS = """
            select order_id, from_status, to_status, at, by, note
              from ordering.step
             where order_id = any(:ids::uuid[])
             order by order_id, position
            """;

    /** Writes nothing at all of an order that is not at the version that was read. */
    private static final String STORE = """
            with changed as (
                update ordering.orders o
                   set status = n.status, paid_fen = n.paid_fen, refunded_fen = n.refunded_fen, payment_id = n.payment_id,
                       paid_at = n.paid_at, refund_reason = n.refund_reason, refund_asked_at = n.refund_asked_at,
                       attention = n.attention, version = o.version + 1
                  from unnest(
                       :ids::uuid[], :versions::bigint[], :statuses::text[], :paid::bigint[], :refunded::bigint[],
                       :payments::uuid[], :paidAts::timestamptz[], :refundReasons::text[], :refundsAskedAt::timestamptz[],
                       :attentions::text[])
                    as n (id, version, status, paid_fen, refunded_fen, payment_id, paid_at, refund_reason, refund_asked_at,
                       attention)
                 where o.id = n.id and o.version = n.version
                returning o.id
            ), lines as (
                update ordering.line l
                   set shipped = n.shipped, refunded_fen = n.refunded_fen
                  from changed c
                  join unnest(:lineOrders::uuid[], :positions::int[], :shipped::int[], :refundedOfLines::bigint[])
                       as n (order_id, position, shipped, refunded_fen) on n.order_id = c.id
                 where l.order_id = n.order_id
                   and l.position = n.position
            ), steps as (
                insert into ordering.step (order_id, position, from_status, to_status, at, by, note)
                select n.*
                  from changed c
                  join unnest(
                       :stepOrders::uuid[], :stepPositions::int[], :froms::text[], :tos::text[], :ats::timestamptz[],
                       :bys::text[], :notes::text[])
                       as n (order_id, position, from_status, to_status, at, by, note) on n.order_id = c.id
            )
            select id from changed
            """;

    private final DatabaseClient database;

    OrderRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<PlacedOrder> find(String number) {
        return find(List.of(number)).flatMapIterable(found -> found).next();
    }

    /** Those of the numbers that are numbers of orders. */
    Mono<List<PlacedOrder>> find(Collection<String> numbers) {
        return byNumber(BY_NUMBER, numbers);
    }

    Mono<PlacedOrder> lock(String number) {
        return lock(List.of(number)).flatMapIterable(found -> found).next();
    }

    /**
     * Whoever else wants to change the orders waits until this transaction ends. In the order of their numbers, so that nobody waits
     * for somebody who waits for him.
     */
    Mono<List<PlacedOrder>> lock(Collection<String> numbers) {
        return byNumber(LOCK, numbers);
    }

    /** What was paid under these references: orders, and all orders of gifts. */
    Mono<List<PlacedOrder>> paidUnder(Collection<String> references) {
        return byNumber(references.stream().anyMatch(GiftNumbers::isGift) ? BY_REFERENCE : BY_NUMBER, references);
    }

    /** The same for who wants to change them; where there is no gift, it is looked for by number alone. */
    Mono<List<PlacedOrder>> lockPaidUnder(Collection<String> references) {
        return byNumber(references.stream().anyMatch(GiftNumbers::isGift) ? LOCK_BY_REFERENCE : LOCK, references);
    }

    /** Newest first. */
    Mono<List<PlacedOrder>> byIds(List<UUID> ids) {
        return read(database.sql(BY_ID).bind("ids", ids.toArray(UUID[]::new)));
    }

    private Mono<List<PlacedOrder>> byNumber(String sql, Collection<String> numbers) {
        return read(database.sql(sql).bind("numbers", numbers.toArray(String[]::new)));
    }

    private Mono<List<PlacedOrder>> read(GenericExecuteSpec heads) {
        return heads.map(OrderRows::head).all().collectList().flatMap(this::complete);
    }

    private Mono<List<PlacedOrder>> complete(List<Head> heads) {
        UUID[] ids = heads.stream().map(Head::id).toArray(UUID[]::new);
        return children(LINES, ids, OrderRows::line)
                .flatMap(lines -> children(STEPS, ids, OrderRows::step)
                        .map(steps -> heads.stream()
                                .map(head -> head.with(lines, steps))
                                .toList()));
    }

    private <T> Mono<Map<UUID, List<T>>> children(String sql, UUID[] orders, Function<Readable, T> child) {
        return database.sql(sql)
                .bind("ids", orders)
                .map(row -> Map.entry(row.get("order_id", UUID.class), child.apply(row)))
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Mono<Void> store(PlacedOrder order) {
        return store(List.of(order));
    }

    Mono<Void> store(List<PlacedOrder> orders) {
        return orders.isEmpty()
                ? Mono.empty()
                : new OrderColumns(orders)
                        .bind(database.sql(STORE))
                        .mapValue(UUID.class)
                        .all()
                        .collect(Collectors.toSet())
                        .flatMap(stored -> refuseUnlessAll(orders, stored));
    }

    private static Mono<Void> refuseUnlessAll(List<PlacedOrder> orders, Set<UUID> stored) {
        return Mono.justOrEmpty(orders.stream()
                        .filter(order -> !stored.contains(order.id()))
                        .findFirst())
                .flatMap(moved -> Mono.error(new OrderStateForbids(
                        "order-changed-meanwhile", moved.terms().number())));
    }
}
