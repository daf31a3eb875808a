package org.luyumarket.storefront.desk;

import java.util.List;

/** What goods cost at markets lately, and the form in which staff note it. */
public record PriceIndex(FormState form, List<WrongCell> wrong, List<Option> categories, List<Row> rows) {

    /** What a kilogram cost where and when, noted by whom. */
    public record Row(String goods, String place, String day, String price, String source, String notedBy) {}
}
