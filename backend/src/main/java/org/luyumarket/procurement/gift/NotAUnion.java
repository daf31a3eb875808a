package org.luyumarket.procurement.gift;

import org.luyumarket.platform.Refusal;

/** Only unions buy gifts for members; other units buy for themselves. */
final class NotAUnion extends Refusal {

    NotAUnion(String unit) {
        super(Kind.UNPROCESSABLE, "not-a-union", unit);
    }
}
