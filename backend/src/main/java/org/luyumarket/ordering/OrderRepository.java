package org.luyumarket.ordering;

import static org.luyumarket.platform.Cny.fen;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Order.Step;
import org.luyumarket.ordering.OrderRows.Head;
import org.luyumarket.platform.Columns;
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
                   o.refund_reason, o.refund_asked_at, o.attention, o.version
              from ordering.orders o
            """;

    private static final String BY_ID = HEADS + " where o.id = any(:ids::uuid[]) order by o.id desc";

    private static final String BY_NUMBER = HEADS + " where o.number = :number";

    private static final String LOCK = BY_NUMBER + " for update";

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

    /** Writes nothing at all unless the order is at the version that was read. */
    private static final String STORE = """
            with changed as (
                update ordering.orders
                   set status = :status, paid_fen = :paid, refunded_fen = :refunded, payment_id = :payment,
                       paid_at = :paidAt, refund_reason = :refundReason, refund_asked_at = :refundAskedAt,
                       attention = :attention, version = version + 1
                 where id = :id and version = :version
                returning id
            ), lines as (
                update ordering.line l
                   set shipped = n.shipped, refunded_fen = n.refunded_fen
                  from changed c,
                       unnest(:positions::int[], :shipped::int[], :refundedOfLines::bigint[])
                       as n (position, shipped, refunded_fen)
                 where l.order_id = c.id
                   and l.position = n.position
                   and (l.shipped, l.refunded_fen) is distinct from (n.shipped, n.refunded_fen)
            ), steps as (
                insert into ordering.step (order_id, position, from_status, to_status, at, by, note)
                select c.id, n.*
                  from changed c,
                       unnest(:stepPositions::int[], :froms::text[], :tos::text[], :ats::timestamptz[],
                              :bys::text[], :notes::text[]) as n
            )
            select id from changed
            """;

    private final DatabaseClient database;

    OrderRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<PlacedOrder> find(String number) {
        return one(BY_NUMBER, number);
    }

    /** Whoever else wants to change the order waits until this transaction ends. */
    Mono<PlacedOrder> lock(String number) {
        return one(LOCK, number);
    }

    /** Newest first. */
    Mono<List<PlacedOrder>> find(List<UUID> ids) {
        return database.sql(BY_ID)
                .bind("ids", ids.toArray(UUID[]::new))
                .map(OrderRows::head)
                .all()
                .collectList()
                .flatMap(this::complete);
    }

    private Mono<PlacedOrder> one(String sql, String number) {
        return database.sql(sql)
                .bind("number", number)
                .map(OrderRows::head)
                .one()
                .flatMap(head -> complete(List.of(head)))
                .map(orders -> orders.get(0));
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
        return bindSteps(bindLines(bindStanding(database.sql(STORE), order), order), order)
                .map(row -> row.get("id", UUID.class))
                .one()
                .switchIfEmpty(Mono.error(() -> new OrderStateForbids(
                        "order-changed-meanwhile", order.terms().number())))
                .then();
    }

    private static GenericExecuteSpec bindStanding(GenericExecuteSpec statement, PlacedOrder order) {
        Standing standing = order.standing();
        Takings takings = standing.takings();
        RefundWish wish = standing.refundWish();
        GenericExecuteSpec bound = statement
                .bind("id", order.id())
                .bind("version", standing.version())
                .bind("status", standing.status().name())
                .bind("paid", fen(takings.paid()))
                .bind("refunded", fen(takings.refunded()));
        bound = bindNullable(bound, "payment", takings.paymentId(), UUID.class);
        bound = bindNullable(bound, "paidAt", atOffset(takings.paidAt()), OffsetDateTime.class);
        bound = bindNullable(bound, "refundReason", wish == null ? null : wish.reason(), String.class);
        bound = bindNullable(
                bound, "refundAskedAt", atOffset(wish == null ? null : wish.askedAt()), OffsetDateTime.class);
        return bindNullable(bound, "attention", standing.attention(), String.class);
    }

    private static GenericExecuteSpec bindLines(GenericExecuteSpec statement, PlacedOrder order) {
        Columns<SoldLine> lines = new Columns<>(order.lines().all());
        return statement
                .bind("positions", lines.ints(line -> line.sold().position()))
                .bind("shipped", lines.ints(SoldLine::shipped))
                .bind("refundedOfLines", lines.longs(line -> fen(line.refunded())));
    }

    private static GenericExecuteSpec bindSteps(GenericExecuteSpec statement, PlacedOrder order) {
        Columns<Step> steps = new Columns<>(order.history().toStore());
        int first = order.history().stored();
        return statement
                .bind(
                        "stepPositions",
                        IntStream.range(first, first + steps.rows().size())
                                .boxed()
                                .toArray(Integer[]::new))
                .bind("froms", steps.texts(Step::from))
                .bind("tos", steps.texts(Step::to))
                .bind("ats", steps.times(Step::at))
                .bind("bys", steps.texts(Step::by))
                .bind("notes", steps.texts(Step::note));
    }

    private static <T> GenericExecuteSpec bindNullable(
            GenericExecuteSpec statement, String name, @Nullable T value, Class<T> type) {
        return value == null ? statement.bindNull(name, type) : statement.bind(name, value);
    }

    private static @Nullable OffsetDateTime atOffset(@Nullable Instant time) {
        return time == null ? null : time.atOffset(ZoneOffset.UTC);
    }
}
