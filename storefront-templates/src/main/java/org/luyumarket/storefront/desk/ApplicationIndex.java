package org.luyumarket.storefront.desk;

import java.util.List;

/** Producers that want to sell here, as staff see them. */
public record ApplicationIndex(List<Tab> tabs, List<Row> rows, Paging pager) {

    /** One applicant. */
    public record Row(String address, String name, String number, String county, String kind, String at, Badge state) {}
}
