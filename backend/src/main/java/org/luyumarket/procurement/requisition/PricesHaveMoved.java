package org.luyumarket.procurement.requisition;

import org.luyumarket.platform.Refusal;

/** The catalogue has other prices than the requisition, or no longer has a product of it. */
final class PricesHaveMoved extends Refusal {

    PricesHaveMoved() {
        super(Kind.CONFLICT, "prices-have-moved");
    }
}
