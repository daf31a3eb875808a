package org.luyumarket.channel;

import org.luyumarket.platform.Refusal;

/** Somebody else was faster, or the deal does not stand where this can be done. */
final class DealHasMoved extends Refusal {

    DealHasMoved(String number) {
        super(Kind.CONFLICT, "deal-has-moved", number);
    }
}
