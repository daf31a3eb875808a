package org.luyumarket.procurement.delivery;

import java.util.Optional;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Writes the lines of deliveries. */
@Repository
class LineRepository {

    private static final String ADD = """
            insert into delivery.line (
                   delivery_id, number, sku, name, county, category, quantity, unit_fen, unit_grams)
            select :id, line.*
              from unnest(:numbers::int[], :skus::text[], :names::text[], :counties::text[], :categories::text[],
                          :quantities::int[], :fen::bigint[], :grams::bigint[]) as line
            """;

    private static final String CHANGE = """
            update delivery.line
               set sent = now.sent, redelivered = now.redelivered, struck_off = now.struck_off
              from unnest(:skus::text[], :sent::int[], :redelivered::int[], :struck::int[])
                   as now (sku, sent, redelivered, struck_off)
             where delivery_id = :id and line.sku = now.sku
            """;

    private static final String COUNT = """
            update delivery.line
               set counted = now.counted, damaged = now.damaged, weight_grams = now.weight, quality = now.quality,
                   reason = now.reason, accepted = now.accepted, accepted_grams = now.grams, accepted_fen = now.fen
              from unnest(:skus::text[], :counted::int[], :damaged::int[], :weights::bigint[], :qualities::text[],
                          :reasons::text[], :accepted::int[], :grams::bigint[], :fen::bigint[])
                   as now (sku, counted, damaged, weight, quality, reason, accepted, grams, fen)
             where delivery_id = :id and line.sku = now.sku
            """;

    private final DatabaseClient database;

    LineRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(UUID id, Columns<DeliveryLine> lines) {
        return database.sql(ADD)
                .bind("id", id)
                .bind("numbers", lines.ints(line -> line.called().number()))
                .bind("skus", lines.texts(DeliveryLine::sku))
                .bind("names", lines.texts(line -> line.called().name()))
                .bind("counties", lines.texts(line -> line.called().county()))
                .bind("categories", lines.texts(line -> line.called().category()))
                .bind("quantities", lines.ints(line -> line.called().quantity()))
                .bind("fen", lines.longs(line -> Cny.fen(line.called().unitPrice())))
                .bind("grams", lines.longs(line -> line.called().unitWeight().grams()))
                .then();
    }

    /** How many boxes were sent, are redelivered and are struck off. */
    Mono<Void> change(UUID id, Columns<DeliveryLine> lines) {
        return database.sql(CHANGE)
                .bind("id", id)
                .bind("skus", lines.texts(DeliveryLine::sku))
                .bind("sent", lines.ints(DeliveryLine::sent))
                .bind("redelivered", lines.ints(DeliveryLine::redelivered))
                .bind("struck", lines.ints(DeliveryLine::struckOff))
                .then();
    }

    /** What was counted of a product, and what of it is accepted. */
    record Found(Count count, Accepted accepted) {

        static Optional<Found> of(DeliveryLine line) {
            return Optional.ofNullable(line.count()).map(count -> new Found(count, line.accepted()));
        }
    }

    Mono<Void> count(UUID id, Columns<Found> found) {
        return database.sql(COUNT)
                .bind("id", id)
                .bind("skus", found.texts(one -> one.count().sku()))
                .bind("counted", found.ints(one -> one.count().counted()))
                .bind("damaged", found.ints(one -> one.count().damaged()))
                .bind("weights", found.longs(one -> one.count().weight().grams()))
                .bind("qualities", found.texts(one -> one.count().quality()))
                .bind("reasons", found.texts(one -> one.count().reason().strip()))
                .bind("accepted", found.ints(one -> one.accepted().boxes()))
                .bind("grams", found.longs(one -> one.accepted().weight().grams()))
                .bind("fen", found.longs(one -> Cny.fen(one.accepted().amount())))
                .then();
    }
}
