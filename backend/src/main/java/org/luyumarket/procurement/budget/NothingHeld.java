package org.luyumarket.procurement.budget;

import org.luyumarket.platform.Refusal;

/** So much is not held for this purchase. */
final class NothingHeld extends Refusal {

    NothingHeld() {
        super(Kind.CONFLICT, "nothing-held");
    }
}
