package org.luyumarket.storefront.desk;

import java.util.List;

/** The months of a period beside those of the one before; heights are thousandths of the axis. */
public record Months(Axis axis, String unit, String now, String before, List<Column> columns) {

    /** The figures of the top line and of the one halfway. */
    public record Axis(String top, String half) {}

    /** One month of both; {@code narrow} shows it alone. */
    public record Column(
            int month,
            boolean chosen,
            String narrow,
            OpenFigure now,
            OpenFigure before,
            int nowHeight,
            int beforeHeight) {}
}
