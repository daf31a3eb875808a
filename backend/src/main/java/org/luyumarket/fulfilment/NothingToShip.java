package org.luyumarket.fulfilment;

import org.luyumarket.platform.Refusal;

/** Of what this person may ship, everything has left. */
final class NothingToShip extends Refusal {

    NothingToShip(String orderNumber) {
        super(Kind.CONFLICT, "nothing-to-ship", orderNumber);
    }
}
