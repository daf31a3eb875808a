package org.luyumarket.storefront.shop;

import java.util.List;

/** How a product is found: the average of all, and some of its reviews. */
public record ReviewList(String sku, long total, String average, List<Testimonial> shown) {

    public boolean hasMore() {
        return total > shown.size();
    }
}
