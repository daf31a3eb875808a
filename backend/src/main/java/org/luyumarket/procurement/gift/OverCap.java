package org.luyumarket.procurement.gift;

import org.luyumarket.platform.Refusal;

/** With what other lists of the year give them, some people would get more than the cap. */
final class OverCap extends Refusal {

    OverCap(long people, String most) {
        super(Kind.CONFLICT, "over-gift-cap", people, most);
    }
}
