package org.luyumarket.storefront.shop;

/**
 * Somebody's own page: what they are called, the desk they work at, empty for a consumer, whether they purchase for a unit,
 * and how many notices are new.
 */
public record AccountPage(String name, String username, String desk, boolean purchases, long unread) {}
