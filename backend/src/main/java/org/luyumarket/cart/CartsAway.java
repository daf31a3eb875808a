package org.luyumarket.cart;

import org.luyumarket.platform.Refusal;

/** Redis does not answer. */
final class CartsAway extends Refusal {

    CartsAway() {
        super(Kind.UNAVAILABLE, "carts-unavailable");
    }
}
