package org.luyumarket.payout;

import io.r2dbc.spi.Readable;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was booked, by order and by supplier. */
@Repository
class BookedRepository {

    static final String SUMS = """
            coalesce(sum(b.goods_fen), 0)::bigint as goods_fen, coalesce(sum(b.freight_fen), 0)::bigint as freight_fen,
            coalesce(sum(b.campaign_fen), 0)::bigint as campaign_fen,
            coalesce(sum(b.goods_back_fen), 0)::bigint as goods_back_fen,
            coalesce(sum(b.freight_back_fen), 0)::bigint as freight_back_fen,
            coalesce(sum(b.campaign_back_fen), 0)::bigint as campaign_back_fen
            """;

    private static final String OF_ORDERS = "select b.order_number, b.supplier_id, " + SUMS + """
              from payout.booking b
             where b.order_number = any(:numbers)
             group by b.order_number, b.supplier_id
            """;

    private static final String ADD = """
            insert into payout.booking (id, supplier_id, order_number, at, goods_fen, freight_fen, campaign_fen,
                   goods_back_fen, freight_back_fen, campaign_back_fen)
            select *
              from unnest(:ids::uuid[], :suppliers::text[], :numbers::text[], :ats::timestamptz[], :goods::bigint[],
                          :freight::bigint[], :campaign::bigint[], :goodsBack::bigint[], :freightBack::bigint[],
                          :campaignBack::bigint[])
            """;

    private static final String OF_SUPPLIER = """
              from payout.booking b
             where b.supplier_id = :supplier and b.at >= :from and b.at < :until
            """;

    private static final String TOTAL = "select " + SUMS + OF_SUPPLIER;

    private static final String COUNT = "select count(*)" + OF_SUPPLIER;

    private static final String LIST = """
            select b.order_number, b.at, b.goods_fen, b.freight_fen, b.campaign_fen, b.goods_back_fen, b.freight_back_fen,
                   b.campaign_back_fen
            """ + OF_SUPPLIER;

    private static final String PAGE = LIST + " order by b.at desc, b.id desc limit :limit offset :offset";

    private static final String ALL = LIST + " order by b.at, b.id";

    private final DatabaseClient database;

    BookedRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What was booked of orders, for each of their suppliers. */
    Flux<Booked> of(Collection<String> orderNumbers) {
        return database.sql(OF_ORDERS)
                .bind("numbers", orderNumbers.toArray(String[]::new))
                .map(BookedRepository::booked)
                .all();
    }

    Mono<Void> add(List<NewBooking> bookings) {
        Columns<NewBooking> rows = new Columns<>(bookings);
        return database.sql(ADD)
                .bind("ids", bookings.stream().map(NewBooking::id).toArray(UUID[]::new))
                .bind("suppliers", rows.texts(NewBooking::supplierId))
                .bind("numbers", rows.texts(row -> row.booking().orderNumber()))
                .bind("ats", rows.times(row -> row.booking().at()))
                .bind("goods", rows.longs(row -> Cny.fen(row.booking().sums().goods())))
                .bind("freight", rows.longs(row -> Cny.fen(row.booking().sums().freight())))
                .bind("campaign", rows.longs(row -> Cny.fen(row.booking().sums().campaign())))
                .bind(
                        "goodsBack",
                        rows.longs(row -> Cny.fen(row.booking().sums().goodsBack())))
                .bind(
                        "freightBack",
                        rows.longs(row -> Cny.fen(row.booking().sums().freightBack())))
                .bind(
                        "campaignBack",
                        rows.longs(row -> Cny.fen(row.booking().sums().campaignBack())))
                .then();
    }

    Mono<Sums> total(String supplierId, Period period) {
        return bind(database.sql(TOTAL), supplierId, period)
                .map(BookedRepository::sums)
                .one();
    }

    /** The latest first. */
    Mono<Page<Booking>> page(String supplierId, Period period, PageRequest page) {
        Mono<Long> total = bind(database.sql(COUNT), supplierId, period)
                .mapValue(Long.class)
                .one();
        return bind(database.sql(PAGE), supplierId, period)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(BookedRepository::booking)
                .all()
                .collectList()
                .zipWith(total)
                .map(found -> new Page<>(found.getT1(), found.getT2(), page.page(), page.size()));
    }

    /** The earliest first. */
    Flux<Booking> all(String supplierId, Period period) {
        return bind(database.sql(ALL), supplierId, period)
                .map(BookedRepository::booking)
                .all();
    }

    private static GenericExecuteSpec bind(GenericExecuteSpec statement, String supplierId, Period period) {
        return statement
                .bind("supplier", supplierId)
                .bind("from", period.begins().atOffset(ZoneOffset.UTC))
                .bind("until", period.ends().atOffset(ZoneOffset.UTC));
    }

    private static Booked booked(Readable columns) {
        Row row = new Row(columns);
        return new Booked(row.text("order_number"), row.text("supplier_id"), sums(columns));
    }

    private static Booking booking(Readable columns) {
        Row row = new Row(columns);
        return new Booking(row.text("order_number"), row.at("at"), sums(columns));
    }

    static Sums sums(Readable columns) {
        Row row = new Row(columns);
        return new Sums(
                row.money("goods_fen"),
                row.money("freight_fen"),
                row.money("campaign_fen"),
                row.money("goods_back_fen"),
                row.money("freight_back_fen"),
                row.money("campaign_back_fen"));
    }

    /** All that was booked of an order for a supplier. */
    record Booked(String orderNumber, String supplierId, Sums sums) {}

    /** A booking to be made for a supplier. */
    record NewBooking(UUID id, String supplierId, Booking booking) {}
}
