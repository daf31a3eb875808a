package org.luyumarket.storefront.shop;

/**
 * Somebody's own page: what they are called, the desk they work at, empty for a consumer, whether they purchase for a unit,
 * how many notices are new, and whether they may have the account deleted.
 */
public record AccountPage(
        String name, String username, String desk, boolean purchases, long unread, boolean erasable) {}
