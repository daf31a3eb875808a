package org.luyumarket.procurement.invoice;

import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** Papers never add up to more than was asked for, nor to less than nothing. */
final class PapersBeyondInvoice extends Refusal {

    PapersBeyondInvoice(Money most) {
        super(Kind.UNPROCESSABLE, "papers-beyond-invoice", most.getAmount().toPlainString());
    }
}
