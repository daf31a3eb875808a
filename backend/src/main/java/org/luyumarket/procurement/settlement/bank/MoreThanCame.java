package org.luyumarket.procurement.settlement.bank;

import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** Not so much of the transfer is left, perhaps not any more. */
final class MoreThanCame extends Refusal {

    MoreThanCame(Money free) {
        super(Kind.CONFLICT, "more-than-came", free.getAmount().toPlainString());
    }
}
