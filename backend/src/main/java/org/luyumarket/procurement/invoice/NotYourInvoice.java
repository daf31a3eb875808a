package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.Refusal;

/** The buyer asks for invoices, the seller issues them. */
final class NotYourInvoice extends Refusal {

    NotYourInvoice() {
        super(Kind.FORBIDDEN, "not-your-invoice");
    }
}
