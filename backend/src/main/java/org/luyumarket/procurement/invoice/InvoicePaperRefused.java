package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.Refusal;

/** A paper that is none, or is too large. */
final class InvoicePaperRefused extends Refusal {

    InvoicePaperRefused(String code) {
        super(Kind.UNPROCESSABLE, code);
    }
}
