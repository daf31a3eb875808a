package org.luyumarket.storefront.shop;

/**
 * Somebody's own page: what they are called, the desk they work at, empty for a consumer, and whether they purchase for a unit.
 */
public record AccountPage(String name, String username, String desk, boolean purchases) {}
