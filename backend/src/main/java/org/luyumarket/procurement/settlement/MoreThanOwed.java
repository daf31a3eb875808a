package org.luyumarket.procurement.settlement;

import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** So much is not outstanding on the due, perhaps not any more. */
public final class MoreThanOwed extends Refusal {

    MoreThanOwed(String due, Money outstanding) {
        super(Kind.CONFLICT, "more-than-owed", due, outstanding.getAmount().toPlainString());
    }
}
