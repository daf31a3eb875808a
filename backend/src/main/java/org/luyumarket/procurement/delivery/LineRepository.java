package org.luyumarket.procurement.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.contract.Revision;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The lines of deliveries. */
@Repository
class LineRepository {

    private static final String SELECT = """
            select delivery_id, number, sku, name, county, category, quantity, unit_fen, unit_grams, sent, counted, damaged,
                   weight_grams, quality, reason, accepted, accepted_grams, accepted_fen, redelivered, struck_off
              from delivery.line
             where delivery_id = any(:ids)
             order by delivery_id, number
            """;

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

    /** In their order, by delivery. */
    Mono<Map<UUID, List<DeliveryLine>>> of(UUID[] deliveries) {
        return database.sql(SELECT)
                .bind("ids", deliveries)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.id("delivery_id"), line(row));
                })
                .all()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    Mono<Void> add(UUID id, Columns<DeliveryLine> lines) {
        Columns<Revision.Line> called =
                new Columns<>(lines.rows().stream().map(DeliveryLine::called).toList());
        return ContractColumns.bind(database.sql(ADD), called).bind("id", id).then();
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

    private static DeliveryLine line(Row row) {
        Accepted accepted =
                new Accepted(row.count("accepted"), row.weight("accepted_grams"), row.money("accepted_fen"));
        return new DeliveryLine(
                ContractColumns.line(row),
                row.count("sent"),
                count(row),
                accepted,
                row.count("redelivered"),
                row.count("struck_off"));
    }

    private static @Nullable Count count(Row row) {
        Integer counted = row.optional("counted", Integer.class);
        return counted == null
                ? null
                : new Count(
                        row.text("sku"),
                        counted,
                        row.count("damaged"),
                        row.weight("weight_grams"),
                        Quality.valueOf(row.text("quality")),
                        row.text("reason"));
    }
}
