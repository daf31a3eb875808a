package org.luyumarket.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Month;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** A product as staff see it, published or not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CatalogProductView(
        String sku,
        String name,
        DivisionCode countyCode,
        String supplierId,
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
        List<Integer> seasonMonths,
        Handling handling,
        boolean published,
        long version) {

    static CatalogProductView of(Product product) {
        return new CatalogProductView(
                product.sku(),
                product.name(),
                product.county(),
                product.supplierId(),
                product.category(),
                product.variety(),
                product.grade(),
                product.size(),
                product.fruitCount(),
                product.packSpec(),
                product.saleUnit(),
                product.netWeight(),
                product.price(),
                product.tiers(),
                product.season().stream().map(Month::getValue).toList(),
                product.handling(),
                product.published(),
                product.version());
    }
}
