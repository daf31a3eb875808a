package org.luyumarket.procurement.delivery;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.ContractColumns;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;
import org.luyumarket.procurement.delivery.Delivery.Consignment;
import org.luyumarket.procurement.delivery.Delivery.Destination;
import org.luyumarket.procurement.delivery.Delivery.PhotoOnFile;
import org.luyumarket.procurement.delivery.Delivery.Source;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts deliveries together from their rows. */
@Component
class DeliveryRows {

    static final String SELECT = """
            select id, number, contract_id, contract, requisition_id, institution_id, institution, buyer_code, supplier_id,
                   supplier, supplier_code, replaces, day, site, division, address, status, means, carrier, carrier_number,
                   sent_at, version
              from delivery.delivery
            """;

    private static final String ACCEPTANCES = """
            select delivery_id, person_id, receiver, carrier, note, at
              from delivery.acceptance
             where delivery_id = any(:ids)
            """;

    private static final String PHOTOS = """
            select delivery_id, id, type, added_by, added_at from delivery.photo where delivery_id = any(:ids) order by id
            """;

    private static final String STEPS = """
            select delivery_id, action, person_id, person, at, note
              from delivery.step
             where delivery_id = any(:ids)
             order by number
            """;

    private final DatabaseClient database;
    private final LineRepository lines;
    private final Prepayments prepayments;

    DeliveryRows(DatabaseClient database, LineRepository lines, Prepayments prepayments) {
        this.database = database;
        this.lines = lines;
        this.prepayments = prepayments;
    }

    /** In the order of the heads. */
    Flux<Delivery> read(GenericExecuteSpec heads) {
        return heads.map(DeliveryRows::bare).all().collectList().flatMapMany(this::whole);
    }

    private Flux<Delivery> whole(List<Delivery> bare) {
        if (bare.isEmpty()) {
            return Flux.empty();
        }
        UUID[] ids = bare.stream().map(Delivery::id).toArray(UUID[]::new);
        return Mono.zip(
                        lines.of(ids),
                        of(ACCEPTANCES, ids, DeliveryRows::acceptance),
                        of(PHOTOS, ids, DeliveryRows::photo),
                        of(STEPS, ids, ContractColumns::step),
                        unpaid(bare))
                .map(parts -> new Parts(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5()))
                .flatMapIterable(parts -> bare.stream().map(parts::complete).toList());
    }

    /** The contracts among theirs from which nothing may be sent yet; only what is still to be sent asks. */
    private Mono<Set<UUID>> unpaid(List<Delivery> bare) {
        Set<UUID> asked = bare.stream()
                .filter(delivery -> delivery.status().isBeforeSending())
                .map(delivery -> delivery.source().contract())
                .collect(Collectors.toSet());
        return asked.isEmpty() ? Mono.just(asked) : prepayments.missing(asked).collect(Collectors.toSet());
    }

    private <T> Mono<Map<UUID, List<T>>> of(String sql, UUID[] ids, Function<Row, T> mapper) {
        return database.sql(sql)
                .bind("ids", ids)
                .map(columns -> {
                    Row row = new Row(columns);
                    return Map.entry(row.id("delivery_id"), mapper.apply(row));
                })
                .all()
                .collectMultimap(Map.Entry::getKey, Map.Entry::getValue)
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.copyOf(one.getValue()))));
    }

    /** What belongs to each delivery. */
    private record Parts(
            Map<UUID, List<DeliveryLine>> lines,
            Map<UUID, List<Acceptance>> acceptances,
            Map<UUID, List<PhotoOnFile>> photos,
            Map<UUID, List<Step>> steps,
            Set<UUID> unpaid) {

        Delivery complete(Delivery bare) {
            return new Delivery(
                    bare.id(),
                    bare.number(),
                    bare.source(),
                    bare.destination(),
                    bare.status(),
                    lines.getOrDefault(bare.id(), List.of()),
                    bare.consignment(),
                    acceptances.getOrDefault(bare.id(), List.of()).stream()
                            .findFirst()
                            .map(found -> found.with(photos.getOrDefault(bare.id(), List.of())))
                            .orElse(null),
                    steps.getOrDefault(bare.id(), List.of()),
                    bare.status().isBeforeSending()
                            && unpaid.contains(bare.source().contract()),
                    bare.version());
        }
    }

    private static Delivery bare(Readable columns) {
        Row row = new Row(columns);
        return new Delivery(
                row.id("id"),
                row.text("number"),
                source(row),
                new Destination(row.day("day"), row.text("site"), row.division("division"), row.text("address")),
                DeliveryStatus.valueOf(row.text("status")),
                List.of(),
                consignment(row),
                null,
                List.of(),
                false,
                row.number("version"));
    }

    private static Source source(Row row) {
        return new Source(
                row.id("contract_id"),
                row.text("contract"),
                row.id("requisition_id"),
                ContractColumns.parties(row),
                row.optional("replaces", UUID.class));
    }

    private static @Nullable Consignment consignment(Row row) {
        Instant sentAt = row.optional("sent_at", Instant.class);
        return sentAt == null
                ? null
                : new Consignment(
                        Means.valueOf(row.text("means")), row.text("carrier"), row.text("carrier_number"), sentAt);
    }

    private static Acceptance acceptance(Row row) {
        return new Acceptance(
                row.id("person_id"),
                row.text("receiver"),
                row.text("carrier"),
                row.text("note"),
                row.at("at"),
                List.of());
    }

    private static PhotoOnFile photo(Row row) {
        return new PhotoOnFile(row.id("id"), row.text("type"), row.text("added_by"), row.at("added_at"));
    }
}
