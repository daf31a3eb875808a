package org.luyumarket.storefront.shop;

/** A line of an order whose bad fruit was claimed, or can be; {@code state} is empty if it can. */
public record ClaimLine(String address, String name, String gloss, String state) {}
