package org.luyumarket.storefront.shop;

/** What somebody who is still typing may be looking for: a name of goods, and what that is. */
public record Suggestion(String name, String about) {}
