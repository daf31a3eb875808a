package org.luyumarket.procurement.institution;

import org.luyumarket.platform.Refusal;

/** Somebody wants to be forgotten who acts for a unit. */
final class SeatStillHeld extends Refusal {

    SeatStillHeld() {
        super(Kind.CONFLICT, "seat-still-held");
    }
}
