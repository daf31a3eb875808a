package org.luyumarket.ordering.proof;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

import io.r2dbc.spi.Readable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Paid orders, many at a time. */
@Repository
class PaidOrderRepository {

    /** Weight is taken back line by line as money is, and what is left of a gram stays sold. */
    private static final String PRODUCTS = """
            with paged as (
                select id, number
                  from ordering.orders
                 where id > :after and paid_at is not null
                 order by id
                 limit :most
            )
            select paged.id, paged.number, l.sku,
                   sum(worth.fen)::bigint as fen,
                   sum(worth.grams)::bigint as grams,
                   sum(l.refunded_fen)::bigint as fen_back,
                   sum(case worth.fen when 0 then 0 else div(worth.grams * l.refunded_fen, worth.fen) end)::bigint as grams_back
              from paged
              join ordering.line l on l.order_id = paged.id
              left join ordering.reduction r on r.order_id = l.order_id and r.position = l.position
             cross join lateral (
                       select l.unit_price_fen::numeric * l.quantity - coalesce(r.discount_fen, 0) as fen,
                              l.unit_grams::numeric * l.quantity as grams) as worth
             group by paged.id, paged.number, l.sku
             order by paged.id, l.sku
            """;

    /** What an order's money was for besides its goods, and what of that went back. */
    private static final String BESIDE_GOODS = """
            select o.number, coalesce(o.gift, o.number) as reference, o.paid_fen, o.refunded_fen,
                   o.freight_fen as taken,
                   o.refunded_fen - (select sum(l.refunded_fen)::bigint from ordering.line l where l.order_id = o.id) as given_back
              from ordering.orders o
             where o.number = any(:numbers) or o.gift = any(:numbers)
             order by o.number
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final DatabaseClient database;

    PaidOrderRepository(DatabaseClient database) {
        this.database = database;
    }

    /** All products of so many orders. */
    Flux<SoldProduct> products(@Nullable String afterOrder, int most) {
        return database.sql(PRODUCTS)
                .bind("after", afterOrder == null ? BEFORE_ALL : UUID.fromString(afterOrder))
                .bind("most", most)
                .map(PaidOrderRepository::product)
                .all();
    }

    /** By what they were paid under: an order by itself, or those of a gift together. */
    Mono<Map<String, List<BesideGoods>>> besideGoods(Collection<String> numbers) {
        return database.sql(BESIDE_GOODS)
                .bind("numbers", numbers.toArray(String[]::new))
                .map(row -> new BesideGoods(
                        text(row, "number"),
                        text(row, "reference"),
                        number(row, "paid_fen"),
                        number(row, "refunded_fen"),
                        number(row, "taken"),
                        number(row, "given_back")))
                .all()
                .collect(groupingBy(BesideGoods::reference));
    }

    private static SoldProduct product(Readable row) {
        return new SoldProduct(
                requireNonNull(row.get("id", UUID.class)),
                text(row, "number"),
                text(row, "sku"),
                number(row, "fen"),
                number(row, "grams"),
                number(row, "fen_back"),
                number(row, "grams_back"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static long number(Readable row, String column) {
        return requireNonNull(row.get(column, Long.class), column);
    }

    /** Freight, as it was paid and given back; what a coupon took off came off the goods. */
    record BesideGoods(
            String orderNumber, String reference, long paidFen, long refundedFen, long takenFen, long givenBackFen) {

        static BesideGoods none(String orderNumber) {
            return new BesideGoods(orderNumber, orderNumber, 0, 0, 0, 0);
        }
    }
}
