package org.luyumarket.reporting.form;

import java.util.List;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Row;

/** A row for units together, with how many of them are active. */
abstract class ReservedGroupsForm extends ReservedForm {

    private final String group;

    /** What the column of the groups is called. */
    ReservedGroupsForm(String group, Institutions institutions, Shares shares, Colleagues colleagues) {
        super(institutions, shares, colleagues);
        this.group = group;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("rank", Kind.COUNT, 5, false),
                words.column(group, Kind.TEXT, 24, false),
                words.column("units", Kind.COUNT, 8, true),
                words.column("activated", Kind.COUNT, 8, true),
                words.column("activationRate", Kind.PERCENT, 8, false),
                words.column("filed", Kind.COUNT, 8, true),
                words.column("reserved", Kind.MONEY, 10, true),
                words.column("executed", Kind.MONEY, 10, true),
                words.column("uncounted", Kind.MONEY, 10, true),
                words.column("executionRate", Kind.PERCENT, 8, false));
    }

    @Override
    Row row(Cell rank, Line line, Units units, Words words) {
        return row(rank, line.name(), line.reserve());
    }

    @Override
    Row total(Reserve whole, Words words) {
        return row(Cell.EMPTY, words.get("total"), whole);
    }

    private static Row row(Cell rank, String name, Reserve reserve) {
        return Row.of(
                rank,
                Cell.of(name),
                Cell.of(reserve.units()),
                Cell.of(reserve.active()),
                reserve.activation(),
                Cell.of(reserve.filed()),
                Cell.of(reserve.reserved()),
                Cell.of(reserve.executed()),
                Cell.of(reserve.uncounted()),
                reserve.execution().cell());
    }
}
