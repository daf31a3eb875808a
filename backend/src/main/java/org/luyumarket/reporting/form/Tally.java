package org.luyumarket.reporting.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;

/** Adds up rows as they pass, in the smallest units: a total is rounded once, and never the sum of rounded figures. */
final class Tally {

    private final List<Column> columns;
    private final int[] adding;
    private final long[] sums;

    Tally(List<Column> columns) {
        this.columns = columns;
        this.adding = IntStream.range(0, columns.size())
                .filter(number -> columns.get(number).adds())
                .toArray();
        this.sums = new long[columns.size()];
    }

    void add(Row row) {
        for (int number : adding) {
            Long amount = row.cells().get(number).amount();
            if (amount != null) {
                sums[number] = Math.addExact(sums[number], amount);
            }
        }
    }

    /** The sums of the columns that add up, under this name. */
    Row total(String name) {
        List<Cell> cells = new ArrayList<>(
                IntStream.range(0, sums.length).mapToObj(this::cell).toList());
        cells.set(0, Cell.of(name));
        return new Row(cells);
    }

    private Cell cell(int number) {
        return columns.get(number).adds() ? Cell.of(sums[number]) : Cell.EMPTY;
    }
}
