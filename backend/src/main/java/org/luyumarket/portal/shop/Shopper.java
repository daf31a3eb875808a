package org.luyumarket.portal.shop;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.cart.CartId;
import org.luyumarket.identity.Person;

/** Who is shopping: somebody who logged in, or a guest; with their cart, if they have one, and as whom limits count them. */
record Shopper(@Nullable Person person, Optional<CartId> cart, String caller) {}
