package org.luyumarket.goodslist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.inventory.NotEnoughStock;
import org.luyumarket.platform.FieldError;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Refusal;

/** What became of one row: saved, or refused for these reasons. */
record RowResult(@Nullable SavedRow saved, List<FieldError> errors) {

    private static final String PRICE = "price-";
    private static final String STOCK = "stock-";

    static RowResult saved(SavedRow row) {
        return new RowResult(row, List.of());
    }

    static RowResult refused(OfferChange change, Refusal refusal) {
        return new RowResult(
                null,
                refusal instanceof InvalidInput invalid
                        ? invalid.errors().stream()
                                .map(error -> error(error, change))
                                .toList()
                        : List.of(new FieldError(
                                (refusal instanceof NotEnoughStock ? STOCK : PRICE) + change.sku(),
                                refusal.code(),
                                refusal.arguments())));
    }

    /** Prices for many at once stand on the product's own page: here it is the single price that does not fit them. */
    private static FieldError error(FieldError error, OfferChange change) {
        if (error.field().startsWith("tiers")) {
            return new FieldError(PRICE + change.sku(), "below-tier");
        }
        String field = error.field().equals("boxes") ? STOCK : PRICE;
        return new FieldError(field + change.sku(), error.code(), error.arguments());
    }
}
