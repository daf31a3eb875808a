package org.luyumarket.storefront.shop;

/** One value a filter may take: what is sent, what is read, how many products it leaves, and whether it is chosen. */
public record Choice(String value, String label, int products, boolean chosen) {}
