package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Refusal;

/** Somebody called off from the contract meanwhile. */
final class CallOffsHaveMoved extends Refusal {

    CallOffsHaveMoved(String contract) {
        super(Kind.STALE, "call-offs-have-moved", contract);
    }
}
