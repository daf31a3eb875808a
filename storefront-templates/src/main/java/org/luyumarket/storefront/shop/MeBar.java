package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;

/** What of a page for all differs by person: who is logged in, how much is in the cart, whether they purchase for a unit, and how many notices are new. */
public record MeBar(@Nullable String name, int inCart, boolean purchases, long unread) {}
