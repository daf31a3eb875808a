package org.luyumarket.procurement.quotation;

import org.luyumarket.platform.Refusal;

/** There is no such request for quotations, or none that the caller may see. */
final class UnknownQuotation extends Refusal {

    UnknownQuotation() {
        super(Kind.NOT_FOUND, "unknown-quotation");
    }
}
