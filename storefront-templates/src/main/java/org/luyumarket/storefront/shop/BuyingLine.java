package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Picture;
import org.luyumarket.storefront.PriceText;

/**
 * A product in a cart or an order to be placed: so many, at this price, for this amount, and what is left if it is short; {@code campaign} is the
 * one whose price it is, or empty, and
 * {@code mostOfCampaign} how many a person may have of it where these are more, or 0; {@code noReturn} if it cannot be sent back without a reason;
 * {@code ships} says when what is not picked yet is sent, and is empty for all else.
 */
public record BuyingLine(
        String sku,
        String name,
        String gloss,
        Picture picture,
        String packSpec,
        PriceText unitPrice,
        int quantity,
        String amount,
        StockState stock,
        String campaign,
        int mostOfCampaign,
        Tier tier,
        boolean noReturn,
        String ships) {

    /** The tier that applies from so many on, 0 if none does, and how many more lead to the next and lower price, 0 if none does. */
    public record Tier(int from, int more, String nextPrice) {

        public static final Tier NONE = new Tier(0, 0, "");
    }

    public String address() {
        return "/products/" + sku;
    }

    public boolean isShort() {
        return stock.kind() == StockState.Kind.SOLD_OUT
                || (stock.kind() == StockState.Kind.FEW && stock.left() < quantity);
    }
}
