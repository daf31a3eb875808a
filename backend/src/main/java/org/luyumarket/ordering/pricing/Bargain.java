package org.luyumarket.ordering.pricing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.campaign.Coupon;
import org.luyumarket.campaign.Deals;
import org.luyumarket.campaign.Draw;
import org.luyumarket.campaign.UnusableCoupon;
import org.luyumarket.ordering.pricing.Pricing.Priced;

/** Which campaign prices and which coupon a basket is priced with at a moment; most have neither. */
public record Bargain(Deals deals, @Nullable String coupon, Instant at) {

    public static final Bargain NONE = new Bargain(Deals.NONE, null, Instant.EPOCH);

    public boolean isNone() {
        return equals(NONE);
    }

    Priced reduce(Priced priced) {
        return coupon == null ? priced : priced.less(UnusableCoupon.orRefuse(deals.coupon(coupon), priced.goods(), at));
    }

    /** What an order at these prices takes out of the purses of campaigns. */
    public List<Draw> draws(Priced priced) {
        List<Draw> draws = new ArrayList<>();
        priced.lines().stream().filter(PricedLine::isReduced).forEach(line -> draws.add(draw(line)));
        if (coupon != null) {
            Coupon used = UnusableCoupon.orRefuse(deals.coupon(coupon), priced.goods(), at);
            draws.add(new Draw(used.id(), Draw.Kind.COUPON, 1, used.off()));
        }
        return draws;
    }

    private Draw draw(PricedLine line) {
        return new Draw(deals.campaignOf(line.sku()), Draw.Kind.PRICE, line.quantity(), line.saved());
    }
}
