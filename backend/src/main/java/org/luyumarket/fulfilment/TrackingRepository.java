package org.luyumarket.fulfilment;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What couriers said of parcels, as rows. */
@Repository
class TrackingRepository {

    private static final String KEEP = """
            with asked as (
                update fulfilment.shipment
                   set asked_at = :now
                 where id = :shipment
            )
            insert into fulfilment.tracking_step (shipment_id, stage, place, at)
            select :shipment, s.*
              from unnest(:stages::text[], :places::text[], :times::timestamptz[]) as s
                on conflict do nothing
            """;

    private static final String ARRIVED = """
            update fulfilment.shipment
               set arrived_at = :at
             where id = :shipment and arrived_at is null
            """;

    private static final String NOT_ASKED_SINCE = """
            select id, order_number, courier, tracking_number, shipped_at, sent_from, sent_to, suppliers
              from fulfilment.shipment
             where arrived_at is null and received_at is null and (asked_at is null or asked_at < :since)
             order by asked_at nulls first, shipped_at
             limit :limit
            """;

    private final DatabaseClient database;

    TrackingRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> keep(UUID shipment, List<TrackingStep> said, Instant now) {
        Columns<TrackingStep> columns = new Columns<>(said);
        return database.sql(KEEP)
                .bind("shipment", shipment)
                .bind("now", now)
                .bind("stages", columns.texts(TrackingStep::stage))
                .bind("places", columns.texts(TrackingStep::place))
                .bind("times", columns.times(TrackingStep::at))
                .then();
    }

    /** The number of rows changed: none if it had arrived before. */
    Mono<Long> markArrived(UUID shipment, Instant at) {
        return database.sql(ARRIVED)
                .bind("shipment", shipment)
                .bind("at", at)
                .fetch()
                .rowsUpdated();
    }

    Flux<Waybill> notAskedSince(Instant since, int limit) {
        return database.sql(NOT_ASKED_SINCE)
                .bind("since", since)
                .bind("limit", limit)
                .map(TrackingRepository::waybill)
                .all();
    }

    private static Waybill waybill(Readable columns) {
        Row row = new Row(columns);
        return new Waybill(
                row.id("id"),
                row.text("order_number"),
                row.text("courier"),
                row.text("tracking_number"),
                row.at("shipped_at"),
                row.division("sent_from"),
                row.division("sent_to"),
                List.of(row.value("suppliers", String[].class)));
    }
}
