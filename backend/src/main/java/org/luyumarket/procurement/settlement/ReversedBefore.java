package org.luyumarket.procurement.settlement;

import org.luyumarket.platform.Refusal;

/** There is no such payment that could still be taken back. */
final class ReversedBefore extends Refusal {

    ReversedBefore() {
        super(Kind.CONFLICT, "reversed-before");
    }
}
