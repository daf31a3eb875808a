package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One campaign with its prices, its coupons and what became of its money. */
public record CampaignFile(
        String address,
        String name,
        Badge state,
        Fund fund,
        List<Fact> facts,
        List<Price> prices,
        List<Coupon> coupons,
        @Nullable Issue issue) {

    /** How much of the money is used, in words and of a thousand, by how many orders. */
    public record Fund(String money, int used, String orders) {}

    /** What a product costs in it. */
    public record Price(String sku, String product, String price, String reference) {}

    /** A coupon with its own money. */
    public record Coupon(String code, String terms, String days, Fund fund) {}

    /** What can still be done: a coupon issued, the campaign ended. */
    public record Issue(FormState coupon, @Nullable String problem) {}
}
