package org.luyumarket.procurement.quotation;

import org.luyumarket.platform.Refusal;

/** Somebody was faster. */
final class QuotationHasMoved extends Refusal {

    QuotationHasMoved(String number) {
        super(Kind.STALE, "quotation-has-moved", number);
    }
}
