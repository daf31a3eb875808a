package org.luyumarket.einvoice;

import org.luyumarket.platform.Refusal;

/** What was asked for does not go with how far the order or its invoices are; the code says why. */
final class EInvoiceForbids extends Refusal {

    EInvoiceForbids(String code) {
        super(Kind.CONFLICT, code);
    }
}
