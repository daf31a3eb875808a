package org.luyumarket.catalog;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** A product as it is sold: one sale unit (a box, say) with its net weight and price. {@code version} guards edits. */
public record Product(
        String sku,
        String name,
        DivisionCode county,
        String supplierId,
        String category,
        @Nullable String variety,
        @Nullable String grade,
        @Nullable String size,
        String packSpec,
        String saleUnit,
        Weight netWeight,
        Money price,
        List<PriceTier> tiers,
        Set<Month> season,
        Handling handling,
        boolean published,
        long version) {

    public boolean isInSeason(Month month) {
        return season.isEmpty() || season.contains(month);
    }

    /** Price of one unit when this many are bought together. */
    public Money unitPrice(int quantity) {
        return PriceTier.unitPrice(price, tiers, quantity);
    }
}
