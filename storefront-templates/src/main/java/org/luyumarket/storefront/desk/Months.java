package org.luyumarket.storefront.desk;

import java.util.List;

/** The months of a period beside those of the one before; heights are thousandths of {@code top}, the figure of the top line. */
public record Months(String top, String unit, String now, String before, List<Column> columns) {

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
