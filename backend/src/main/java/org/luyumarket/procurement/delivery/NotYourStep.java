package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Refusal;

/** Only somebody of the two sides does this, and each side its own part. */
final class NotYourStep extends Refusal {

    NotYourStep() {
        super(Kind.FORBIDDEN, "not-your-step");
    }
}
