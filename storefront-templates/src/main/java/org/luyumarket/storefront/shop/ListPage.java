package org.luyumarket.storefront.shop;

import java.util.List;

/** The products that a search or a filter leaves, with what was asked for. */
public record ListPage(String heading, Filters filters, List<ProductCard> products, long total, Pager pager) {

    /** What a list was narrowed to; all of it is in the address. */
    public record Filters(
            String query, List<Choice> counties, List<Choice> categories, List<Choice> sorts, boolean inSeason) {}

    public boolean isEmpty() {
        return products.isEmpty();
    }
}
