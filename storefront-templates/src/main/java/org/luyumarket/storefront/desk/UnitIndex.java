package org.luyumarket.storefront.desk;

import java.util.List;

/** The units that purchase, by where they stand. */
public record UnitIndex(List<Tab> tabs, String searched, String status, List<Row> rows, Paging paging) {

    /** One unit. */
    public record Row(
            String address, String name, String creditCode, String kind, String division, Badge state, boolean demo) {}
}
