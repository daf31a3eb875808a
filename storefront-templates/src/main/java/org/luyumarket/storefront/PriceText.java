package org.luyumarket.storefront;

/** A price as it is written, without the sign of the currency: the whole, and what a kilogram and a 斤 of it cost. */
public record PriceText(String amount, String perKilogram, String perJin) {}
