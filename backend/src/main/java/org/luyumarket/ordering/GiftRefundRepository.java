package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What of refunds that were made for a gift as a whole was taken off each of its orders. */
@Repository
class GiftRefundRepository {

    private static final String ADD = """
            insert into ordering.gift_refund (refund_id, order_id, fen)
            select :refund, order_id, fen from unnest(:orders::uuid[], :fens::bigint[]) as n (order_id, fen)
            """;

    private static final String OF = "select order_id, fen from ordering.gift_refund where refund_id = :refund";

    private static final String REMOVE = "delete from ordering.gift_refund where refund_id = :refund";

    private static final String TAKEN_OFF =
            "select coalesce(sum(fen), 0)::bigint from ordering.gift_refund where order_id = :order";

    private final DatabaseClient database;

    GiftRefundRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID refund, List<Share> shares) {
        Columns<Share> columns = new Columns<>(shares);
        return database.sql(ADD)
                .bind("refund", refund)
                .bind("orders", columns.ids(Share::order))
                .bind("fens", columns.longs(Share::fen))
                .then();
    }

    Flux<Share> of(UUID refund) {
        return database.sql(OF)
                .bind("refund", refund)
                .map(GiftRefundRepository::share)
                .all();
    }

    Mono<Void> remove(UUID refund) {
        return database.sql(REMOVE).bind("refund", refund).then();
    }

    /** An order that is no part of a gift has none of it. */
    Mono<Money> takenOff(PlacedOrder order) {
        return order.isAlone()
                ? Mono.just(Cny.zero())
                : database.sql(TAKEN_OFF)
                        .bind("order", order.id())
                        .mapValue(Long.class)
                        .one()
                        .map(Cny::ofFen);
    }

    private static Share share(Readable row) {
        return new Share(row.get("order_id", UUID.class), row.get("fen", Long.class));
    }

    /** So much of a refund is an order's. */
    record Share(UUID order, long fen) {}
}
