package org.luyumarket.catalog;

import java.util.List;
import org.joda.money.Money;

/** From this quantity on, one unit costs this price. */
public record PriceTier(int minimumQuantity, Money unitPrice) {

    static Money unitPrice(Money single, List<PriceTier> tiers, int quantity) {
        return tiers.stream()
                .filter(tier -> quantity >= tier.minimumQuantity())
                .map(PriceTier::unitPrice)
                .reduce(single, (best, next) -> next.isLessThan(best) ? next : best);
    }
}
