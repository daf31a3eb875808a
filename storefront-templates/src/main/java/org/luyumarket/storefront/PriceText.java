package org.luyumarket.storefront;

/**
 * A price as it is written, without the sign of the currency: the whole, and what a kilogram and a 斤 of it cost. {@code reference} is
 * the higher one that it may be compared with, or empty.
 */
public record PriceText(String amount, String perKilogram, String perJin, String reference) {

    /** That is compared with none. */
    public PriceText(String amount, String perKilogram, String perJin) {
        this(amount, perKilogram, perJin, "");
    }

    public boolean isReduced() {
        return !reference.isEmpty();
    }
}
