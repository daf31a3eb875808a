package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Refusal;

/** Somebody was faster, and this says who. */
final class DeliveryHasMoved extends Refusal {

    DeliveryHasMoved(String number, String person) {
        super(Kind.STALE, "delivery-has-moved", number, person);
    }
}
