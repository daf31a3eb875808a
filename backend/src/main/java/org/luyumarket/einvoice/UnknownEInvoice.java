package org.luyumarket.einvoice;

import org.luyumarket.platform.Refusal;

/** There is no such invoice, or it is none of the asker's. */
final class UnknownEInvoice extends Refusal {

    UnknownEInvoice() {
        super(Kind.NOT_FOUND, "unknown-einvoice");
    }
}
