package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Refusal;

/** Not there, or not to be seen by whoever asks. */
final class UnknownDelivery extends Refusal {

    UnknownDelivery() {
        super(Kind.NOT_FOUND, "unknown-delivery");
    }
}
