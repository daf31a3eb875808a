package org.luyumarket.fulfilment;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.PageRequest;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels of all orders as rows, those first that somebody should ask after. */
@Repository
class UnderWayRepository {

    /** A parcel is heard of when it is sent, and with every step of its courier. */
    private static final String SEEN = """
            with seen as (
                select s.id, s.shipped_at, s.arrived_at,
                       coalesce((select max(t.at) from fulfilment.tracking_step t where t.shipment_id = s.id), s.shipped_at) as heard_at
                  from fulfilment.shipment s
                 where %s
                   and (:county::text is null or s.sent_from = :county)
                   and (:supplier::text is null or :supplier = any(s.suppliers))
            ), judged as (
                select id, shipped_at, arrived_at, heard_at,
                       arrived_at is null and (heard_at <= :silent_since or shipped_at <= :late_since) as worrying
                  from seen
            )
            """;

    private static final String STILL_GOING = SEEN.formatted("s.arrived_at is null and s.received_at is null");
    private static final String THERE = SEEN.formatted("s.arrived_at is not null");

    private static final String COUNT = "select count(*) from judged where worrying or not :worrying";

    private static final String PAGE = """
            , chosen as (
                select id, row_number() over (order by worrying desc, arrived_at desc nulls first, heard_at, id) as place
                  from judged
                 where worrying or not :worrying
                 order by place
                 limit :limit offset :offset
            )
            """;

    private final DatabaseClient database;

    UnderWayRepository(DatabaseClient database) {
        this.database = database;
    }

    Flux<Shipment> page(Wanted wanted, PageRequest page) {
        return bound(wanted, PAGE + ShipmentRepository.CHOSEN)
                .bind("limit", page.size())
                .bind("offset", page.offset())
                .map(ShipmentRepository::shipment)
                .all();
    }

    Mono<Long> count(Wanted wanted) {
        return bound(wanted, COUNT).mapValue(Long.class).one();
    }

    private GenericExecuteSpec bound(Wanted wanted, String rest) {
        String parcels = wanted.view() == Parcels.View.ARRIVED ? THERE : STILL_GOING;
        return database.sql(parcels + rest)
                .bind("county", text(wanted.sight().county()))
                .bind("supplier", text(wanted.sight().supplier()))
                .bind("silent_since", wanted.silentSince())
                .bind("late_since", wanted.lateSince())
                .bind("worrying", wanted.view() == Parcels.View.WORRYING);
    }

    private static Parameter text(@Nullable String value) {
        return Parameters.in(R2dbcType.VARCHAR, value);
    }

    /** Which parcels, as seen by whom, and since when silence or being under way worries. */
    record Wanted(Parcels.View view, Sight sight, Instant silentSince, Instant lateSince) {}

    /** All parcels, those from a county, or those with a supplier's goods. */
    record Sight(@Nullable String county, @Nullable String supplier) {

        static Sight of(Person person) {
            return switch (person.role()) {
                case CITY_STAFF, ADMINISTRATOR, AUDITOR -> new Sight(null, null);
                case COUNTY_STAFF ->
                    new Sight(person.limitedTo().map(DivisionCode::value).orElse(""), null);
                case SUPPLIER, CONSUMER, PARTNER_CITY_STAFF, CHANNEL_PARTNER ->
                    new Sight(null, person.supplierId() == null ? "" : person.supplierId());
            };
        }
    }
}
