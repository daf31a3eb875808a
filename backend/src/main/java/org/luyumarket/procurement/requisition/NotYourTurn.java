package org.luyumarket.procurement.requisition;

import org.luyumarket.platform.Refusal;

/** Another level of approval comes first. */
final class NotYourTurn extends Refusal {

    NotYourTurn(int level) {
        super(Kind.FORBIDDEN, "not-your-turn", level);
    }
}
