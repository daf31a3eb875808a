package org.luyumarket.storefront.shop;

/** Somebody's own page: what they are called, and the desk they work at, empty for a consumer. */
public record AccountPage(String name, String username, String desk) {}
