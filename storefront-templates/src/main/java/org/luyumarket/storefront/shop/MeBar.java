package org.luyumarket.storefront.shop;

import org.jspecify.annotations.Nullable;

/** What of a page for all differs by person: who is logged in, and how much is in the cart. */
public record MeBar(@Nullable String name, int inCart) {}
