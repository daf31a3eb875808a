package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The products this desk looks after. */
public record ProductIndex(
        String query, List<Option> counties, List<Option> states, List<Row> rows, Paging pager, boolean mayAdd) {

    /** One product with its price and stock. */
    public record Row(
            String sku,
            String address,
            String name,
            String traits,
            String county,
            String price,
            String perKilogram,
            @Nullable String market,
            Stock stock,
            Badge state) {}

    /** Sale units: what can be sold, what is held for orders, what was sold. */
    public record Stock(String available, String held, String sold, Tone tone) {}
}
