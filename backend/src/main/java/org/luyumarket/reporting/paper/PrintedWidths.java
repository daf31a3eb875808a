package org.luyumarket.reporting.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.luyumarket.reporting.Cell;
import org.luyumarket.reporting.Column;

/** How wide columns are printed: as planned, but narrow where nothing stands in them, and wider for long words and figures. */
final class PrintedWidths {

    private static final double DIGIT = 0.65;
    private static final double PADDING = 1.2;

    /** Words can be broken: for them a column grows no further. */
    private static final double MOST_FOR_WORDS = 1.4;

    private static final int NARROW = 3;

    private final List<Column> columns;
    private final int[] longestFigure;
    private final int[] longestWords;

    PrintedWidths(List<Column> columns) {
        this.columns = columns;
        this.longestFigure = new int[columns.size()];
        this.longestWords = new int[columns.size()];
    }

    void hold(int column, Cell cell, String shown) {
        int[] longest = cell.amount() == null ? longestWords : longestFigure;
        longest[column] = Math.max(longest[column], shown.length());
    }

    String markup() {
        double[] widths =
                IntStream.range(0, columns.size()).mapToDouble(this::width).toArray();
        double whole = IntStream.range(0, widths.length)
                .mapToDouble(number -> widths[number])
                .sum();
        StringBuilder html = new StringBuilder("<colgroup>");
        for (double width : widths) {
            html.append("<col style=\"width:").append(width * 100 / whole).append("%\"/>");
        }
        return html.append("</colgroup>").toString();
    }

    private double width(int column) {
        int planned = columns.get(column).width();
        boolean empty = longestFigure[column] + longestWords[column] == 0;
        return empty
                ? Math.max(NARROW, planned / NARROW)
                : Math.max(planned, Math.max(room(longestFigure[column]), words(column, planned)));
    }

    private double words(int column, int planned) {
        return Math.min(planned * MOST_FOR_WORDS, room(longestWords[column]));
    }

    private static double room(int letters) {
        return letters * DIGIT + PADDING;
    }
}
