package org.luyumarket.catalog.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.PriceTier;
import org.luyumarket.platform.FieldChecks;

/** A price from a quantity on, as staff send it. */
record TierBody(@Nullable Integer minimumQuantity, @Nullable Money unitPrice) {

    static void check(FieldChecks fields, @Nullable List<@Nullable TierBody> tiers) {
        if (tiers == null) {
            return;
        }
        for (int i = 0; i < tiers.size(); i++) {
            TierBody tier = tiers.get(i);
            String field = "tiers[" + i + "]";
            fields.required(field + ".minimumQuantity", tier == null ? null : tier.minimumQuantity)
                    .required(field + ".unitPrice", tier == null ? null : tier.unitPrice);
        }
    }

    static List<PriceTier> toTiers(List<TierBody> tiers) {
        return tiers.stream()
                .map(tier -> new PriceTier(requireNonNull(tier.minimumQuantity), requireNonNull(tier.unitPrice)))
                .toList();
    }
}
