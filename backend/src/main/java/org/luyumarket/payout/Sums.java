package org.luyumarket.payout;

import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/** What came in for a supplier and what went back of it; what went back is a positive amount, unless a refund came home. */
public record Sums(Money goods, Money freight, Money campaign, Money goodsBack, Money freightBack, Money campaignBack) {

    static final Sums NONE = new Sums(Cny.zero(), Cny.zero(), Cny.zero(), Cny.zero(), Cny.zero(), Cny.zero());

    public Money received() {
        return goods.plus(freight).plus(campaign);
    }

    public Money back() {
        return goodsBack.plus(freightBack).plus(campaignBack);
    }

    public Money net() {
        return received().minus(back());
    }

    Sums minus(Sums other) {
        return new Sums(
                goods.minus(other.goods),
                freight.minus(other.freight),
                campaign.minus(other.campaign),
                goodsBack.minus(other.goodsBack),
                freightBack.minus(other.freightBack),
                campaignBack.minus(other.campaignBack));
    }

    Sums receivedOnly() {
        return new Sums(goods, freight, campaign, Cny.zero(), Cny.zero(), Cny.zero());
    }

    Sums backOnly() {
        return new Sums(Cny.zero(), Cny.zero(), Cny.zero(), goodsBack, freightBack, campaignBack);
    }

    boolean areSome() {
        return !equals(NONE);
    }
}
