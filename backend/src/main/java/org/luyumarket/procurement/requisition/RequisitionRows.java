package org.luyumarket.procurement.requisition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.requisition.Requisition.Head;
import org.luyumarket.procurement.requisition.Requisition.Line;
import org.luyumarket.procurement.requisition.Requisition.Progress;
import org.luyumarket.procurement.requisition.Requisition.Quoted;
import org.luyumarket.procurement.requisition.Requisition.Step;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts a requisition together from its rows. */
@Component
class RequisitionRows {

    static final String SELECT = """
            select id, number, institution_id, institution, budget_id, purpose, requester_id, requester, status, given, needed,
                   due_at, escalated, version
              from requisition.requisition
            """;

    private static final String BY_ID = SELECT + " where id = :id";

    private static final String LINES = """
            select requisition_id, number, sku, name, supplier_id, supplier, county, category, quantity, unit_fen, unit_grams,
                   quotation_id, quotation
              from requisition.line
             where requisition_id = any (:ids)
             order by number
            """;

    private static final String PLAN = """
            select requisition_id, day, site, division, address, sku, quantity
              from requisition.planned
             where requisition_id = any (:ids)
             order by day, number
            """;

    private static final String STEPS = """
            select requisition_id, action, person_id, person, instead_of, at, note
              from requisition.step
             where requisition_id = any (:ids)
             order by number
            """;

    private final DatabaseClient database;

    RequisitionRows(DatabaseClient database) {
        this.database = database;
    }

    Mono<Requisition> find(UUID id) {
        return read(database.sql(BY_ID).bind("id", id)).singleOrEmpty();
    }

    Flux<Requisition> read(GenericExecuteSpec heads) {
        return heads.map(RequisitionRows::bare).all().collectList().flatMapMany(this::whole);
    }

    /** Three statements, however many there are. */
    private Flux<Requisition> whole(List<Requisition> bare) {
        UUID[] ids = bare.stream().map(Requisition::id).toArray(UUID[]::new);
        return Mono.zip(
                        parts(LINES, ids, RequisitionRows::line),
                        parts(PLAN, ids, RequisitionRows::drop),
                        parts(STEPS, ids, RequisitionRows::step))
                .flatMapIterable(parts -> bare.stream()
                        .map(one -> whole(
                                one,
                                parts.getT1().getOrDefault(one.id(), List.of()),
                                parts.getT2().getOrDefault(one.id(), List.of()),
                                parts.getT3().getOrDefault(one.id(), List.of())))
                        .toList());
    }

    private <T> Mono<Map<UUID, List<T>>> parts(String sql, UUID[] ids, Function<Readable, T> part) {
        return database.sql(sql)
                .bind("ids", ids)
                .map(row -> Map.entry(requireNonNull(row.get("requisition_id", UUID.class)), part.apply(row)))
                .all()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Requisition whole(Requisition bare, List<Line> lines, List<Drop> plan, List<Step> steps) {
        return new Requisition(
                bare.id(),
                bare.number(),
                bare.head(),
                bare.status(),
                bare.progress(),
                lines,
                plan,
                steps,
                bare.version());
    }

    private static Requisition bare(Readable row) {
        Head head = new Head(
                requireNonNull(row.get("institution_id", UUID.class)),
                text(row, "institution"),
                requireNonNull(row.get("budget_id", UUID.class)),
                text(row, "purpose"),
                requireNonNull(row.get("requester_id", UUID.class)),
                text(row, "requester"));
        Progress progress = new Progress(
                count(row, "given"),
                count(row, "needed"),
                row.get("due_at", Instant.class),
                requireNonNull(row.get("escalated", Boolean.class)));
        return new Requisition(
                requireNonNull(row.get("id", UUID.class)),
                text(row, "number"),
                head,
                RequisitionStatus.valueOf(text(row, "status")),
                progress,
                List.of(),
                List.of(),
                List.of(),
                requireNonNull(row.get("version", Long.class)));
    }

    private static Line line(Readable row) {
        return new Line(
                count(row, "number"),
                text(row, "sku"),
                text(row, "name"),
                text(row, "supplier_id"),
                text(row, "supplier"),
                new DivisionCode(text(row, "county")),
                text(row, "category"),
                count(row, "quantity"),
                Cny.ofFen(requireNonNull(row.get("unit_fen", Long.class))),
                new Weight(requireNonNull(row.get("unit_grams", Long.class))),
                quoted(row));
    }

    private static @Nullable Quoted quoted(Readable row) {
        UUID id = row.get("quotation_id", UUID.class);
        return id == null ? null : new Quoted(id, text(row, "quotation"));
    }

    private static Drop drop(Readable row) {
        return new Drop(
                requireNonNull(row.get("day", LocalDate.class)),
                text(row, "site"),
                new DivisionCode(text(row, "division")),
                text(row, "address"),
                text(row, "sku"),
                count(row, "quantity"));
    }

    private static Step step(Readable row) {
        return new Step(
                text(row, "action"),
                requireNonNull(row.get("person_id", UUID.class)),
                text(row, "person"),
                row.get("instead_of", String.class),
                requireNonNull(row.get("at", Instant.class)),
                text(row, "note"));
    }

    private static String text(Readable row, String column) {
        return requireNonNull(row.get(column, String.class), column);
    }

    private static int count(Readable row, String column) {
        return requireNonNull(row.get(column, Integer.class), column);
    }
}
