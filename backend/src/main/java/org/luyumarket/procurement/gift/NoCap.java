package org.luyumarket.procurement.gift;

import org.luyumarket.platform.Refusal;

/** Nobody has said how much a member may be given in this year. */
final class NoCap extends Refusal {

    NoCap(int year) {
        super(Kind.UNPROCESSABLE, "no-gift-cap", Integer.toString(year));
    }
}
