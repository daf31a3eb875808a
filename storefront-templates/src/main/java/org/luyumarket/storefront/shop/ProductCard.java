package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Picture;
import org.luyumarket.storefront.PriceText;

/**
 * A product as it is seen among others; {@code traits} is its variety, grade and size, and may be empty. Names are Chinese;
 * {@code gloss} says beside them what it is to those who read another language, and is empty in Chinese.
 */
public record ProductCard(
        String sku,
        String name,
        String gloss,
        String county,
        String traits,
        String packSpec,
        Picture picture,
        PriceText price,
        StockState stock,
        boolean inSeason,
        @Nullable Campaign campaign) {

    /** At its usual price. */
    public ProductCard(
            String sku,
            String name,
            String gloss,
            String county,
            String traits,
            String packSpec,
            Picture picture,
            PriceText price,
            StockState stock,
            boolean inSeason) {
        this(sku, name, gloss, county, traits, packSpec, picture, price, stock, inSeason, null);
    }

    /** Whose price it is: until the end of which day, and for so many boxes a person. */
    public record Campaign(String name, String until, int perPerson) {}

    public String address() {
        return "/products/" + sku;
    }
}
