package org.luyumarket.shopwindow;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A product as it is shown on a day, but for its stock. */
record Offer(
        Product product,
        Supplier supplier,
        @Nullable Certificate certificate,
        boolean inSeason,
        Money pricePerKilogram) {

    private static final int GRAMS_OF_A_KILOGRAM = 1_000;

    static Offer of(Product product, Supplier supplier, @Nullable Certificate certificate, LocalDate day) {
        Money pricePerKilogram = product.price()
                .multipliedBy(GRAMS_OF_A_KILOGRAM)
                .dividedBy(product.netWeight().grams(), RoundingMode.HALF_UP);
        return new Offer(product, supplier, certificate, product.isInSeason(day.getMonth()), pricePerKilogram);
    }

    ShownProduct shown(StockState stock) {
        return new ShownProduct(product, supplier, certificate, stock, inSeason, pricePerKilogram);
    }
}
