package org.luyumarket.fulfilment;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.Cny;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels as rows. */
@Repository
class ShipmentRepository {

    private static final String ADD = """
            with shipment as (
                insert into fulfilment.shipment (
                    id, order_number, courier, tracking_number, freight_paid_fen, shipped_at, shipped_by)
                values (:id, :order, :courier, :tracking, :freight, :at, :by)
                returning id
            )
            insert into fulfilment.shipment_line (shipment_id, sku, quantity)
            select shipment.id, l.sku, l.quantity
              from shipment, unnest(:skus::text[], :quantities::int[]) as l (sku, quantity)
            """;

    private static final String OF_ORDER = """
            select s.id, s.order_number, s.courier, s.tracking_number, s.freight_paid_fen, s.shipped_at, s.received_at,
                   array_agg(l.sku order by l.sku) as skus, array_agg(l.quantity order by l.sku) as quantities
              from fulfilment.shipment s
              join fulfilment.shipment_line l on l.shipment_id = s.id
             where s.order_number = :order
             group by s.id
             order by s.shipped_at, s.id
            """;

    private static final String RECEIVED = """
            update fulfilment.shipment
               set received_at = :at
             where order_number = :order and received_at is null
            """;

    /** Counted from the last parcel of an order. */
    private static final String LONG_ON_THEIR_WAY = """
            select order_number
              from fulfilment.shipment
             where received_at is null
             group by order_number
            having max(shipped_at) <= :before
             order by max(shipped_at)
             limit :limit
            """;

    private final DatabaseClient database;

    ShipmentRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Shipment shipment, Person by) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(ADD)
                .bind("id", shipment.id())
                .bind("order", shipment.orderNumber())
                .bind("courier", shipment.courier())
                .bind("tracking", shipment.trackingNumber())
                .bind("at", shipment.shippedAt().atOffset(ZoneOffset.UTC))
                .bind("by", by.username())
                .bind("skus", shipment.lines().stream().map(OrderLine::sku).toArray(String[]::new))
                .bind(
                        "quantities",
                        shipment.lines().stream().map(OrderLine::quantity).toArray(Integer[]::new));
        Money freight = shipment.freightPaid();
        return (freight == null
                        ? statement.bindNull("freight", Long.class)
                        : statement.bind("freight", Cny.fen(freight)))
                .then();
    }

    Flux<Shipment> of(String orderNumber) {
        return database.sql(OF_ORDER)
                .bind("order", orderNumber)
                .map(ShipmentRepository::shipment)
                .all();
    }

    Mono<Void> markReceived(String orderNumber, Instant at) {
        return database.sql(RECEIVED)
                .bind("order", orderNumber)
                .bind("at", at.atOffset(ZoneOffset.UTC))
                .then();
    }

    Flux<String> longOnTheirWay(Instant before, int limit) {
        return database.sql(LONG_ON_THEIR_WAY)
                .bind("before", before.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map(row -> row.get("order_number", String.class))
                .all();
    }

    private static Shipment shipment(Readable row) {
        Long freight = row.get("freight_paid_fen", Long.class);
        return new Shipment(
                row.get("id", UUID.class),
                row.get("order_number", String.class),
                row.get("courier", String.class),
                row.get("tracking_number", String.class),
                freight == null ? null : Cny.ofFen(freight),
                lines(row.get("skus", String[].class), row.get("quantities", Integer[].class)),
                row.get("shipped_at", OffsetDateTime.class).toInstant(),
                instant(row.get("received_at", OffsetDateTime.class)));
    }

    private static List<OrderLine> lines(String[] skus, Integer[] quantities) {
        return IntStream.range(0, skus.length)
                .mapToObj(i -> new OrderLine(skus[i], quantities[i]))
                .toList();
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
