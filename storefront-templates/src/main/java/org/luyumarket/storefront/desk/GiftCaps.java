package org.luyumarket.storefront.desk;

import java.util.List;

/** What unions may give each member in a year, by region. */
public record GiftCaps(FormState form, List<Option> regions, List<Row> rows) {

    /** A region's cap of a year, by which rule, set by whom. */
    public record Row(String year, String region, String most, String source, String setBy) {}
}
