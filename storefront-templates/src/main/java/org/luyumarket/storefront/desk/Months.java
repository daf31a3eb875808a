package org.luyumarket.storefront.desk;

import java.util.List;

/** Twelve months beside those of the year before; heights are thousandths of {@code top}, the figure of the top line. */
public record Months(String top, String unit, int year, List<Column> columns) {

    /** One month of both years. */
    public record Column(int month, OpenFigure now, OpenFigure before, int nowHeight, int beforeHeight) {}
}
