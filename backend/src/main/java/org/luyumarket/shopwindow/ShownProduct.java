package org.luyumarket.shopwindow;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;

/** A product with all that is shown beside it. */
public record ShownProduct(
        Product product,
        Supplier supplier,
        @Nullable Certificate certificate,
        StockState stock,
        boolean inSeason,
        Money pricePerKilogram) {}
