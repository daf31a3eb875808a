package org.luyumarket.shopwindow;

import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.County;

/** The words about a product that a search may meet. */
record Described(
        String sku,
        String name,
        County county,
        String category,
        @Nullable String variety,
        @Nullable String grade,
        String packSpec,
        String supplier) {

    static Described of(Offer offer, County county) {
        Product product = offer.product();
        return new Described(
                product.sku(),
                product.name(),
                county,
                product.category(),
                product.variety(),
                product.grade(),
                product.packSpec(),
                offer.supplier().name());
    }
}
