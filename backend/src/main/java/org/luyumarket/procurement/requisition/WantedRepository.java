package org.luyumarket.procurement.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.procurement.requisition.Requisition.Line;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What requisitions want and where it is to go. */
@Repository
class WantedRepository {

    private static final String CLEAR_LINES = "delete from requisition.line where requisition_id = :id";

    private static final String CLEAR_PLAN = "delete from requisition.planned where requisition_id = :id";

    private static final String ADD_LINES = """
            insert into requisition.line (
                   requisition_id, number, sku, name, supplier_id, supplier, county, category, quantity, unit_fen, unit_grams,
                   quotation_id, quotation)
            select :id, line.*
              from unnest(:numbers::int[], :skus::text[], :names::text[], :supplier_ids::text[], :suppliers::text[],
                          :counties::text[], :categories::text[], :quantities::int[], :fen::bigint[], :grams::bigint[],
                          :quotation_ids::uuid[], :quotations::text[]) as line
            """;

    private static final String ADD_PLAN = """
            insert into requisition.planned (requisition_id, number, day, site, division, address, sku, quantity)
            select :id, row_number() over (), planned.*
              from unnest(:days::date[], :sites::text[], :divisions::text[], :addresses::text[], :skus::text[],
                          :quantities::int[]) as planned
            """;

    private final DatabaseClient database;

    WantedRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Lines and plan in place of those it had. */
    Mono<Void> write(UUID id, List<Line> lines, List<Drop> plan) {
        return database.sql(CLEAR_LINES)
                .bind("id", id)
                .then()
                .then(database.sql(CLEAR_PLAN).bind("id", id).then())
                .then(addLines(id, new Columns<>(lines)))
                .then(addPlan(id, new Columns<>(plan)));
    }

    private Mono<Void> addLines(UUID id, Columns<Line> lines) {
        return database.sql(ADD_LINES)
                .bind("id", id)
                .bind("numbers", lines.ints(Line::number))
                .bind("skus", lines.texts(Line::sku))
                .bind("names", lines.texts(Line::name))
                .bind("supplier_ids", lines.texts(Line::supplierId))
                .bind("suppliers", lines.texts(Line::supplier))
                .bind("counties", lines.texts(Line::county))
                .bind("categories", lines.texts(Line::category))
                .bind("quantities", lines.ints(Line::quantity))
                .bind("fen", lines.longs(line -> Cny.fen(line.unitPrice())))
                .bind("grams", lines.longs(line -> line.unitWeight().grams()))
                .bind(
                        "quotation_ids",
                        lines.texts(line ->
                                line.quoted() == null ? null : line.quoted().id()))
                .bind(
                        "quotations",
                        lines.texts(line ->
                                line.quoted() == null ? null : line.quoted().number()))
                .then();
    }

    private Mono<Void> addPlan(UUID id, Columns<Drop> plan) {
        return database.sql(ADD_PLAN)
                .bind("id", id)
                .bind("days", plan.rows().stream().map(Drop::day).toArray(LocalDate[]::new))
                .bind("sites", plan.texts(Drop::site))
                .bind("divisions", plan.texts(Drop::division))
                .bind("addresses", plan.texts(Drop::address))
                .bind("skus", plan.texts(Drop::sku))
                .bind("quantities", plan.ints(Drop::quantity))
                .then();
    }
}
