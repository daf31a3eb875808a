package org.luyumarket.procurement.quotation;

import org.luyumarket.platform.Refusal;

/** Nobody reads the offers before the deadline. */
final class OffersAreSealed extends Refusal {

    OffersAreSealed(String number) {
        super(Kind.CONFLICT, "offers-are-sealed", number);
    }
}
