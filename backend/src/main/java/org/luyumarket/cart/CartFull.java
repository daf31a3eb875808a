package org.luyumarket.cart;

import org.luyumarket.platform.Refusal;

/** No further line fits. */
final class CartFull extends Refusal {

    CartFull() {
        super(Kind.CONFLICT, "cart-full", Cart.MAX_LINES);
    }
}
