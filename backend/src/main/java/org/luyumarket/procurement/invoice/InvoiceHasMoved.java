package org.luyumarket.procurement.invoice;

import org.luyumarket.platform.Refusal;

/** Somebody was faster, or all of it was taken back. */
final class InvoiceHasMoved extends Refusal {

    InvoiceHasMoved(String number) {
        super(Kind.STALE, "invoice-has-moved", number);
    }
}
