package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.Refusal;

/** An invoice's number or paper can be used once. */
final class InvoiceNumberTaken extends Refusal {

    InvoiceNumberTaken(String number) {
        super(Kind.CONFLICT, "invoice-number-taken", number);
    }
}
