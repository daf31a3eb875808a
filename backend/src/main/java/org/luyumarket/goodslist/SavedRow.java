package org.luyumarket.goodslist;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;

/** One offer before and after it was saved, and how many boxes more or fewer its stock has. */
public record SavedRow(
        String sku,
        Money priceBefore,
        Money priceAfter,
        boolean publishedBefore,
        boolean publishedAfter,
        long version,
        int boxes,
        @Nullable UUID correction) {

    static SavedRow of(Product before, Product after) {
        return new SavedRow(
                before.sku(),
                before.price(),
                after.price(),
                before.published(),
                after.published(),
                after.version(),
                0,
                null);
    }

    SavedRow with(int boxes, UUID correction) {
        return new SavedRow(sku, priceBefore, priceAfter, publishedBefore, publishedAfter, version, boxes, correction);
    }

    public boolean isRepriced() {
        return !priceBefore.equals(priceAfter);
    }

    public boolean isMoved() {
        return publishedBefore != publishedAfter;
    }

    boolean isOfTheProduct() {
        return isRepriced() || isMoved();
    }

    boolean changesAnything() {
        return isOfTheProduct() || boxes != 0;
    }

    /** Whether somebody changed the product after this was saved, where this changed it at all. */
    public boolean isOutdone(@Nullable Product now) {
        return isOfTheProduct() && (now == null || now.version() != version);
    }

    ProductChange backwards() {
        return new ProductChange(
                null, isRepriced() ? priceBefore : null, null, null, null, isMoved() ? publishedBefore : null);
    }
}
