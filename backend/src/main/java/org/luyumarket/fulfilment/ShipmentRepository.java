package org.luyumarket.fulfilment;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.luyumarket.fulfilment.Shipment.Way;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Ordering.OrderLine;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
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
                    id, order_number, courier, tracking_number, freight_paid_fen, shipped_at, shipped_by, sent_from, sent_to,
                    suppliers)
                values (:id, :order, :courier, :tracking, :freight, :at, :by, :from, :to, :suppliers)
                returning id
            )
            insert into fulfilment.shipment_line (shipment_id, sku, quantity)
            select shipment.id, l.sku, l.quantity
              from shipment, unnest(:skus::text[], :quantities::int[]) as l (sku, quantity)
            """;

    private static final String COLUMNS = """
            select s.id, s.order_number, s.courier, s.tracking_number, s.freight_paid_fen, s.shipped_at, s.arrived_at, s.received_at,
                   array(select l.sku from fulfilment.shipment_line l where l.shipment_id = s.id order by l.sku) as skus,
                   array(select l.quantity from fulfilment.shipment_line l where l.shipment_id = s.id order by l.sku) as quantities,
                   array(select t.stage from fulfilment.tracking_step t where t.shipment_id = s.id order by t.at) as stages,
                   array(select t.place from fulfilment.tracking_step t where t.shipment_id = s.id order by t.at) as places,
                   array(select t.at from fulfilment.tracking_step t where t.shipment_id = s.id order by t.at) as times
              from fulfilment.shipment s
            """;

    private static final String OF_ORDER = COLUMNS + """
             where order_number = :order
             order by shipped_at, id
            """;

    /** Those that were chosen before, each in its place. */
    static final String CHOSEN = COLUMNS + """
              join chosen c on c.id = s.id
             order by c.place
            """;

    private static final String RECEIVED = """
            update fulfilment.shipment
               set received_at = :at
             where order_number = :order and received_at is null
            """;

    /** Every parcel of an order must have arrived long enough ago, or have been sent even longer ago and never been heard of. */
    private static final String SURELY_THERE = """
            select s.order_number
              from fulfilment.shipment s
             where s.received_at is null
             group by s.order_number
            having bool_and(case
                       when s.arrived_at is not null then s.arrived_at <= :arrivedBefore
                       else s.shipped_at <= :sentBefore
                            and not exists (select 1 from fulfilment.tracking_step t where t.shipment_id = s.id)
                   end)
             order by max(s.shipped_at)
             limit :limit
            """;

    private final DatabaseClient database;

    ShipmentRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Shipment shipment, Route route, Person by) {
        DatabaseClient.GenericExecuteSpec statement = database.sql(ADD)
                .bind("id", shipment.id())
                .bind("order", shipment.orderNumber())
                .bind("courier", shipment.courier())
                .bind("tracking", shipment.trackingNumber())
                .bind("at", shipment.shippedAt().atOffset(ZoneOffset.UTC))
                .bind("by", by.username())
                .bind("from", route.from().value())
                .bind("to", route.to().value())
                .bind("suppliers", route.suppliers().toArray(String[]::new))
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

    Flux<String> surelyThere(Instant arrivedBefore, Instant sentBefore, int limit) {
        return database.sql(SURELY_THERE)
                .bind("arrivedBefore", arrivedBefore)
                .bind("sentBefore", sentBefore)
                .bind("limit", limit)
                .map(row -> row.get("order_number", String.class))
                .all();
    }

    static Shipment shipment(Readable row) {
        Long freight = row.get("freight_paid_fen", Long.class);
        return new Shipment(
                row.get("id", UUID.class),
                row.get("order_number", String.class),
                row.get("courier", String.class),
                row.get("tracking_number", String.class),
                freight == null ? null : Cny.ofFen(freight),
                lines(row.get("skus", String[].class), row.get("quantities", Integer[].class)),
                row.get("shipped_at", OffsetDateTime.class).toInstant(),
                new Way(steps(row), row.get("arrived_at", Instant.class), row.get("received_at", Instant.class)));
    }

    private static List<TrackingStep> steps(Readable row) {
        String[] stages = row.get("stages", String[].class);
        String[] places = row.get("places", String[].class);
        OffsetDateTime[] times = row.get("times", OffsetDateTime[].class);
        return IntStream.range(0, stages.length)
                .mapToObj(i -> new TrackingStep(
                        TrackingStage.valueOf(stages[i]), new DivisionCode(places[i]), times[i].toInstant()))
                .toList();
    }

    private static List<OrderLine> lines(String[] skus, Integer[] quantities) {
        return IntStream.range(0, skus.length)
                .mapToObj(i -> new OrderLine(skus[i], quantities[i]))
                .toList();
    }

    /** From which county to which place, and with whose goods. */
    record Route(DivisionCode from, DivisionCode to, Set<String> suppliers) {}
}
