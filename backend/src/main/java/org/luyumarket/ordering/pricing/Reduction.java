package org.luyumarket.ordering.pricing;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.campaign.Coupon;

/**
 * What makes a line cheaper than it usually is: under which campaigns, what a unit would have cost, and the line's share of a
 * coupon, which comes off its amount.
 */
public record Reduction(List<String> campaigns, Money listPrice, Money discount) {

    public Reduction {
        campaigns = List.copyOf(campaigns);
    }

    Reduction by(Coupon coupon, Money share) {
        return new Reduction(
                Stream.concat(campaigns.stream(), Stream.of(coupon.occasion().name()))
                        .distinct()
                        .toList(),
                listPrice,
                share);
    }
}
