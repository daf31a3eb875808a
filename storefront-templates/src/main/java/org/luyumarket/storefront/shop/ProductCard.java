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
        @Nullable Campaign campaign,
        @Nullable Presale presale) {

    /** At its usual price, and there to be sent. */
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
        this(sku, name, gloss, county, traits, packSpec, picture, price, stock, inSeason, null, null);
    }

    /** Whose price it is: until the end of which day, and for so many boxes a person. */
    public record Campaign(String name, String until, int perPerson) {}

    /**
     * It is sold before it is picked: the first and the last day on which it is sent, the last on which it can be had, the tonnage, and how
     * much of it is left, in sale units and in thousandths.
     */
    public record Presale(
            String from, String until, String closes, String tonnage, String left, String unit, int thousandthsLeft) {}

    public String address() {
        return "/products/" + sku;
    }
}
