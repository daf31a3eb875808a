package org.luyumarket.shopwindow;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.luyumarket.shopwindow.ProductQuery.Sort;

/** The orders a list can be put in; what is equal in one comes by sku, so that an order is always the same. */
final class Order {

    private static final Comparator<ShownProduct> BY_SKU =
            Comparator.comparing(shown -> shown.product().sku());

    private Order() {}

    static Comparator<ShownProduct> by(Sort sort) {
        return of(sort).thenComparing(BY_SKU);
    }

    private static Comparator<ShownProduct> of(Sort sort) {
        Comparator<ShownProduct> byPrice = Comparator.comparing(ShownProduct::price);
        return switch (sort) {
            case RELEVANCE ->
                Comparator.comparing(Order::isInSeasonAndStock)
                        .thenComparing(Order::isInStock)
                        .reversed();
            case PRICE_UP -> byPrice;
            case PRICE_DOWN -> byPrice.reversed();
            case PRICE_PER_KG -> Comparator.comparing(ShownProduct::pricePerKilogram);
            case NAME -> byName();
        };
    }

    /** As a dictionary orders them; each name is looked up once, not at every comparison. */
    private static Comparator<ShownProduct> byName() {
        Collator dictionary = Collator.getInstance(Locale.CHINA);
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(
                shown -> keys.computeIfAbsent(shown.product().name(), dictionary::getCollationKey));
    }

    private static boolean isInSeasonAndStock(ShownProduct shown) {
        return shown.inSeason() && isInStock(shown);
    }

    private static boolean isInStock(ShownProduct shown) {
        return shown.stock().level() != StockState.Level.SOLD_OUT;
    }
}
