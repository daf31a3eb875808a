package org.luyumarket.shopwindow;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
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
        Money pricePerKilogram,
        long fingerprint) {

    private static final int GRAMS_OF_A_KILOGRAM = 1_000;

    static Offer of(Product product, Supplier supplier, @Nullable Certificate certificate, LocalDate day) {
        boolean inSeason = product.isInSeason(day.getMonth());
        return new Offer(
                product,
                supplier,
                certificate,
                inSeason,
                perKilogram(product, product.price()),
                Fingerprint.number(Arrays.asList(product, supplier, certificate, inSeason)));
    }

    /** Whether nothing that it was made of has changed. */
    boolean isMadeOf(Product now, Supplier nowSupplier, @Nullable Certificate nowCertificate) {
        return product.equals(now) && supplier.equals(nowSupplier) && Objects.equals(certificate, nowCertificate);
    }

    private static Money perKilogram(Product product, Money price) {
        return price.multipliedBy(GRAMS_OF_A_KILOGRAM)
                .dividedBy(product.netWeight().grams(), RoundingMode.HALF_UP);
    }

    ShownProduct shown(Availability availability, Deals deals) {
        StockState stock = availability.of(product.sku());
        Deal deal = deals.on(product, 1);
        Money now = deal == null ? pricePerKilogram : perKilogram(product, deal.price());
        return new ShownProduct(
                product,
                supplier,
                certificate,
                stock,
                inSeason,
                now,
                deal,
                availability.aheadOf(product.sku()),
                availability.grown(product.sku()));
    }
}
