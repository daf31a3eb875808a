package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.Refusal;

/** Not there, or not to be seen by whoever asks. */
final class UnknownInvoice extends Refusal {

    UnknownInvoice() {
        super(Kind.NOT_FOUND, "unknown-invoice");
    }
}
