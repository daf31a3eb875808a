package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.Refusal;

/** All that was accepted is asked for already. */
final class NothingToInvoice extends Refusal {

    NothingToInvoice(String contract) {
        super(Kind.CONFLICT, "nothing-to-invoice", contract);
    }
}
