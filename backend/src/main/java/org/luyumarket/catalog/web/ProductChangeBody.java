package org.luyumarket.catalog.web;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.platform.FieldChecks;

/** What staff change of a product. Anything else they send is refused: they would believe that it was changed. */
record ProductChangeBody(
        @Nullable String name,
        @Nullable Money price,
        @Nullable List<TierBody> tiers,
        @Nullable List<Integer> seasonMonths,
        @Nullable Boolean presaleAllowed,
        @Nullable Boolean published,
        @JsonAnySetter @Nullable Map<String, Object> others) {

    ProductChange toChange() {
        FieldChecks fields = new FieldChecks();
        if (others != null) {
            others.keySet().forEach(field -> fields.check(false, field, "cannot-change"));
        }
        TierBody.check(fields, tiers);
        SeasonMonths.check(fields, seasonMonths);
        fields.refuseIfAny();
        return new ProductChange(
                name,
                price,
                Optional.ofNullable(tiers).map(TierBody::toTiers).orElse(null),
                Optional.ofNullable(seasonMonths).map(SeasonMonths::of).orElse(null),
                presaleAllowed,
                published);
    }
}
