package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Refusal;

/** Only somebody of the two sides does this, not whoever looks on. */
final class NotYourSide extends Refusal {

    NotYourSide() {
        super(Kind.FORBIDDEN, "not-your-side");
    }
}
