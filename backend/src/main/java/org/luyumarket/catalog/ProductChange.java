package org.luyumarket.catalog;

import java.time.Month;
import java.util.List;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is to change of a product; what is null stays as it is. */
public record ProductChange(
        @Nullable String name,
        @Nullable Money price,
        @Nullable List<PriceTier> tiers,
        @Nullable Set<Month> season,
        @Nullable Boolean presaleAllowed,
        @Nullable Boolean published) {

    boolean isOfPricesOnly() {
        return name == null && season == null && presaleAllowed == null && published == null;
    }
}
