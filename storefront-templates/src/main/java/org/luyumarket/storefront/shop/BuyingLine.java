package org.luyumarket.storefront.shop;

import org.luyumarket.storefront.Picture;
import org.luyumarket.storefront.PriceText;

/** A product in a cart or an order to be placed: so many, at this price, for this amount, and what is left if it is short. */
public record BuyingLine(
        String sku,
        String name,
        String gloss,
        Picture picture,
        String packSpec,
        PriceText unitPrice,
        int quantity,
        String amount,
        StockState stock) {

    public String address() {
        return "/products/" + sku;
    }

    public boolean isShort() {
        return stock.kind() == StockState.Kind.SOLD_OUT
                || (stock.kind() == StockState.Kind.FEW && stock.left() < quantity);
    }
}
