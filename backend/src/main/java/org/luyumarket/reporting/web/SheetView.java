package org.luyumarket.reporting.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/** A form as programs read it: money and weight exact, by the keys of the columns. */
record SheetView(
        String title,
        List<Sheet.Field> head,
        List<ColumnView> columns,
        List<Map<String, Object>> rows,
        List<Map<String, Object>> totals,
        Money money,
        Weight weight,
        List<Sheet.Field> notes) {

    static SheetView of(Sheet sheet) {
        return new SheetView(
                sheet.head().title(),
                sheet.head().fields(),
                sheet.columns().stream().map(ColumnView::of).toList(),
                rows(sheet.rows(), sheet.columns()),
                rows(sheet.end().totals(), sheet.columns()),
                Cny.ofFen(sheet.end().exact().fen()),
                new Weight(sheet.end().exact().grams()),
                sheet.end().notes());
    }

    private static List<Map<String, Object>> rows(List<Row> rows, List<Column> columns) {
        return rows.stream().map(row -> row(row, columns)).toList();
    }

    private static Map<String, Object> row(Row row, List<Column> columns) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int number = 0; number < columns.size(); number++) {
            Column column = columns.get(number);
            Cell cell = row.cells().get(number);
            Long amount = cell.amount();
            if (amount != null) {
                values.put(column.key(), value(column.kind(), amount));
            } else if (!cell.text().isEmpty() && !cell.equals(Cell.NONE)) {
                values.put(column.key(), cell.text());
            }
        }
        return values;
    }

    private static Object value(Column.Kind kind, long amount) {
        return switch (kind) {
            case MONEY, YUAN -> Cny.ofFen(amount);
            case WEIGHT, KILOGRAMS -> new Weight(amount);
            case PERCENT -> BigDecimal.valueOf(amount, 4);
            case COUNT, TEXT -> amount;
        };
    }

    /** A column by its key. */
    record ColumnView(String key, String title, Column.Kind kind) {

        static ColumnView of(Column column) {
            return new ColumnView(column.key(), column.title(), column.kind());
        }
    }
}
