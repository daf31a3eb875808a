package org.luyumarket.storefront.desk;

import java.util.List;

/** The work ledger of a year; {@code mayAdd} says whether the reader keeps it too. */
public record WorkIndex(int year, List<Tab> years, List<Row> rows, String csv, boolean mayAdd) {

    /** One line; it opens to be changed or read. */
    public record Row(
            String address,
            String task,
            String measure,
            String milestone,
            String unit,
            Badge state,
            boolean overdue,
            String progress,
            List<String> evidence) {}
}
