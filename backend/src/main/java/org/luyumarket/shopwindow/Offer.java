package org.luyumarket.shopwindow;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Deal;
import org.luyumarket.campaign.Deals;
import org.luyumarket.catalog.Product;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A product as it is shown on a day, but for its stock and the campaigns of the moment. */
record Offer(
        Product product,
        Supplier supplier,
        @Nullable Certificate certificate,
        boolean inSeason,
        Money pricePerKilogram) {

    private static final int GRAMS_OF_A_KILOGRAM = 1_000;

    static Offer of(Product product, Supplier supplier, @Nullable Certificate certificate, LocalDate day) {
        return new Offer(
                product,
                supplier,
                certificate,
                product.isInSeason(day.getMonth()),
                perKilogram(product, product.price()));
    }

    private static Money perKilogram(Product product, Money price) {
        return price.multipliedBy(GRAMS_OF_A_KILOGRAM)
                .dividedBy(product.netWeight().grams(), RoundingMode.HALF_UP);
    }

    ShownProduct shown(StockState stock, Deals deals) {
        Deal deal = deals.on(product, 1);
        Money now = deal == null ? pricePerKilogram : perKilogram(product, deal.price());
        return new ShownProduct(product, supplier, certificate, stock, inSeason, now, deal);
    }
}
