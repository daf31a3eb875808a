package org.luyumarket.catalog;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** What staff give to offer a new product; without a supplier the county's first one is taken. */
public record NewProduct(
        String sku,
        String name,
        DivisionCode county,
        @Nullable String supplierId,
        String category,
        @Nullable String variety,
        @Nullable String grade,
        @Nullable String size,
        @Nullable Integer fruitCount,
        String packSpec,
        String saleUnit,
        Weight netWeight,
        Money price,
        List<PriceTier> tiers,
        Set<Month> season,
        Handling handling,
        boolean published) {

    Product by(String supplier) {
        return new Product(
                sku,
                name,
                county,
                supplier,
                category,
                variety,
                grade,
                size,
                fruitCount,
                packSpec,
                saleUnit,
                netWeight,
                price,
                tiers,
                season,
                handling,
                published,
                Product.FIRST_VERSION);
    }
}
