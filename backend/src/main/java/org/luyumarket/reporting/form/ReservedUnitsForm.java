package org.luyumarket.reporting.form;

import java.util.List;
import java.util.UUID;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Column.Kind;
import org.luyumarket.reporting.Form;
import org.luyumarket.reporting.Row;
import org.springframework.stereotype.Component;

/** A row for each unit. */
@Component
class ReservedUnitsForm extends ReservedForm {

    ReservedUnitsForm(Institutions institutions, Shares shares, Colleagues colleagues) {
        super(institutions, shares, colleagues);
    }

    @Override
    public Form form() {
        return Form.RESERVED_UNITS;
    }

    @Override
    List<Column> columns(Words words) {
        return List.of(
                words.column("rank", Kind.COUNT, 5, false),
                words.column("institution", Kind.TEXT, 24, false),
                words.column("region", Kind.TEXT, 14, false),
                words.column("parent", Kind.TEXT, 18, false),
                words.column("unitState", Kind.TEXT, 8, false),
                words.column("reserved", Kind.MONEY, 10, true),
                words.column("executed", Kind.MONEY, 10, true),
                words.column("uncounted", Kind.MONEY, 10, true),
                words.column("executionRate", Kind.PERCENT, 8, false),
                words.column("people", Kind.MONEY, 10, false));
    }

    @Override
    List<Line> lines(Units units, Words words) {
        return units.all().values().stream()
                .map(unit -> new Line(unit.name(), unit, units.reserve(unit)))
                .toList();
    }

    @Override
    Row row(Cell rank, Line line, Units units, Words words) {
        Institution unit = line.unit();
        UUID parent = unit.terms().parent();
        return row(
                rank,
                List.of(
                        Cell.of(line.name()),
                        Cell.of(words.fullName(unit.terms().division())),
                        parent == null ? Cell.EMPTY : Cell.of(units.nameOf(parent)),
                        Cell.of(words.get("unit." + unit.status()))),
                line.reserve(),
                units.spentByPeople(unit));
    }

    @Override
    Row total(Reserve whole, Words words) {
        return row(
                Cell.EMPTY,
                List.of(Cell.of(words.get("total")), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY),
                whole,
                Cell.EMPTY);
    }

    private static Row row(Cell rank, List<Cell> unit, Reserve reserve, Cell people) {
        return Row.of(
                rank,
                unit.get(0),
                unit.get(1),
                unit.get(2),
                unit.get(3),
                Cell.of(reserve.reserved()),
                Cell.of(reserve.executed()),
                Cell.of(reserve.uncounted()),
                reserve.execution().cell(),
                people);
    }
}
