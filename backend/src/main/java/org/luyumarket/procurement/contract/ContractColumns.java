package org.luyumarket.procurement.contract;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.UUID;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Columns;
import org.luyumarket.platform.Row;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Contract.Step;
import org.luyumarket.procurement.contract.Revision.Line;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/** What the tables of contracts and of all that comes of them have in common: the two sides, lines, and who did what. */
public final class ContractColumns {

    /** Keeps a statement to the rows that somebody sees. */
    public static final String SEEN = "(:all or institution_id = any(:institutions) or supplier_id = :supplier)";

    private ContractColumns() {}

    public static GenericExecuteSpec bind(GenericExecuteSpec sql, Sight sight) {
        return sql.bind("all", sight.all())
                .bind("institutions", sight.institutions().toArray(UUID[]::new))
                .bind("supplier", Parameters.in(R2dbcType.VARCHAR, sight.supplier()));
    }

    public static GenericExecuteSpec bind(GenericExecuteSpec sql, Parties parties) {
        return sql.bind("institution_id", parties.institution())
                .bind("institution", parties.buyer())
                .bind("buyer_code", parties.buyerCode())
                .bind("supplier_id", parties.supplierId())
                .bind("supplier", parties.supplier())
                .bind("supplier_code", parties.supplierCode());
    }

    public static Parties parties(Row row) {
        return new Parties(
                row.id("institution_id"),
                row.text("institution"),
                row.text("buyer_code"),
                row.text("supplier_id"),
                row.text("supplier"),
                row.text("supplier_code"));
    }

    public static GenericExecuteSpec bind(GenericExecuteSpec sql, Columns<Line> lines) {
        return sql.bind("numbers", lines.ints(Line::number))
                .bind("skus", lines.texts(Line::sku))
                .bind("names", lines.texts(Line::name))
                .bind("counties", lines.texts(Line::county))
                .bind("categories", lines.texts(Line::category))
                .bind("quantities", lines.ints(Line::quantity))
                .bind("fen", lines.longs(line -> Cny.fen(line.unitPrice())))
                .bind("grams", lines.longs(line -> line.unitWeight().grams()));
    }

    public static Line line(Row row) {
        return new Line(
                row.count("number"),
                row.text("sku"),
                row.text("name"),
                row.division("county"),
                row.text("category"),
                row.count("quantity"),
                row.money("unit_fen"),
                row.weight("unit_grams"));
    }

    public static GenericExecuteSpec bind(GenericExecuteSpec sql, Step step) {
        return sql.bind("action", step.action())
                .bind("person_id", step.personId())
                .bind("person", step.person())
                .bind("at", step.at())
                .bind("note", step.note());
    }

    public static Step step(Row row) {
        return new Step(row.text("action"), row.id("person_id"), row.text("person"), row.at("at"), row.text("note"));
    }
}
