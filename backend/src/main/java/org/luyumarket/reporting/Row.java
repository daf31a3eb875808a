package org.luyumarket.reporting;

import java.util.List;

/** A row of a form, a cell for each column. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
