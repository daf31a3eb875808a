package org.luyumarket.procurement.settlement.bank;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.table.TableRow;

/** A statement that adds up; {@code fields} are what its columns hold, in their order. */
record StatementFile(List<StatementLine> lines, List<String> fields) {

    StatementFile {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
    }

    long opening() {
        return lines.get(0).balance() - lines.get(0).fen();
    }

    long closing() {
        return lines.get(lines.size() - 1).balance();
    }

    int transfers() {
        return Math.toIntExact(lines.stream().filter(line -> line.fen() > 0).count());
    }

    /** All that came in. */
    Money incoming() {
        return Cny.ofFen(lines.stream()
                .mapToLong(StatementLine::fen)
                .filter(fen -> fen > 0)
                .sum());
    }

    LocalDate firstDay() {
        return lines.stream()
                .map(StatementLine::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    LocalDate lastDay() {
        return lines.stream()
                .map(StatementLine::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Where a spreadsheet shows a value of a row, such as {@code B7}. */
    String address(StatementColumn column, long row) {
        return TableRow.address(fields.indexOf(column.field()), row);
    }
}
