package org.luyumarket.platform.table;

import java.util.List;

/** A row as it stands in the file, numbered from 1; cells that hold no plain value are named with what is wrong. */
public record TableRow(long number, List<String> cells, List<BadCell> badCells) {

    public TableRow {
        cells = List.copyOf(cells);
        badCells = List.copyOf(badCells);
    }

    /** The text of a cell, empty beyond the last one. */
    public String text(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    public boolean isEmpty() {
        return badCells.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    /** A cell that cannot be read, by its column from 0 and a stable code such as {@code formula}. */
    public record BadCell(int column, String code) {}

    /** The name of a cell as a spreadsheet shows it, such as {@code C17}. */
    public static String address(int column, long row) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.append(row).toString();
    }
}
