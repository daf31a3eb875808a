package org.luyumarket.ordering;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Reads the money of orders line by line. */
@Repository
class ProceedsRepository implements Proceeds {

    private static final String PAID = """
            select number
              from ordering.orders
             where id >= :first and paid_at >= :from and paid_at < :until
            """;

    private static final String LINES = """
            select o.number, o.paid_at, o.freight_fen, o.refunded_fen, o.status = 'REFUNDED' as wholly,
                   l.supplier_id, l.unit_grams * l.quantity as grams,
                   l.unit_price_fen * l.quantity - coalesce(r.discount_fen, 0) as amount_fen,
                   coalesce((r.list_price_fen - l.unit_price_fen) * l.quantity + r.discount_fen, 0) as campaign_fen,
                   l.refunded_fen as line_refunded_fen
              from ordering.orders o
              join ordering.line l on l.order_id = o.id
              left join ordering.reduction r on r.order_id = l.order_id and r.position = l.position
             where o.paid_at is not null and (o.number = any(:numbers)%s)
             order by o.id, l.position
            """;

    private static final String OF_ORDERS = LINES.formatted("");

    private static final String OF_GIFTS_TOO = LINES.formatted(" or o.gift = any(:numbers)");

    private final DatabaseClient database;

    ProceedsRepository(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<String> paid(Instant from, Instant until) {
        return database.sql(PAID)
                .bind("first", SoldPrices.firstIdPaidSince(from))
                .bind("from", from.atOffset(ZoneOffset.UTC))
                .bind("until", until.atOffset(ZoneOffset.UTC))
                .mapValue(String.class)
                .all();
    }

    @Override
    public Flux<SupplierProceeds> of(Collection<String> orderNumbers) {
        return database.sql(orderNumbers.stream().anyMatch(GiftNumbers::isGift) ? OF_GIFTS_TOO : OF_ORDERS)
                .bind("numbers", orderNumbers.toArray(String[]::new))
                .map(ProceedsRepository::line)
                .all()
                .bufferUntilChanged(OfOrder::number)
                .flatMapIterable(lines -> together(lines).bySupplier());
    }

    /** Each with one line of the order. */
    private static OfOrder line(Readable columns) {
        Row row = new Row(columns);
        return new OfOrder(
                row.text("number"),
                row.at("paid_at"),
                new SplitMoney(
                        row.number("freight_fen"),
                        row.number("refunded_fen"),
                        row.value("wholly", Boolean.class),
                        List.of(new SplitMoney.Line(
                                row.text("supplier_id"),
                                row.number("grams"),
                                row.number("amount_fen"),
                                row.number("campaign_fen"),
                                row.number("line_refunded_fen")))));
    }

    private static OfOrder together(List<OfOrder> lines) {
        OfOrder first = lines.get(0);
        return new OfOrder(
                first.number(),
                first.paidAt(),
                new SplitMoney(
                        first.money().freightFen(),
                        first.money().refundedFen(),
                        first.money().wholly(),
                        lines.stream()
                                .flatMap(line -> line.money().lines().stream())
                                .toList()));
    }

    /** A paid order's money. */
    private record OfOrder(String number, Instant paidAt, SplitMoney money) {

        List<SupplierProceeds> bySupplier() {
            return money.byOwner().stream().map(this::proceeds).toList();
        }

        private SupplierProceeds proceeds(SplitMoney.Share share) {
            return new SupplierProceeds(
                    number,
                    share.owner(),
                    paidAt,
                    share.goods(),
                    share.freight(),
                    share.campaign(),
                    share.goodsBack(),
                    share.freightBack(),
                    share.campaignBack());
        }
    }
}
