package org.luyumarket.goodslist;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to change of an offer that was read at a version: what is null stays, and so many boxes come in or are written off. */
public record OfferChange(
        String sku,
        long version,
        @Nullable Money price,
        @Nullable Boolean published,
        int boxes) {

    boolean isOfTheProduct() {
        return price != null || published != null;
    }
}
