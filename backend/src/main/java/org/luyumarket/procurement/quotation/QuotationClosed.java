package org.luyumarket.procurement.quotation;

import org.luyumarket.platform.Refusal;

/** No offers are taken any more. */
final class QuotationClosed extends Refusal {

    QuotationClosed(String number) {
        super(Kind.CONFLICT, "quotation-closed", number);
    }
}
