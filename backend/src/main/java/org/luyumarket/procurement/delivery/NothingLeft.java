package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Refusal;

/** There is nothing to call off: all of it is, or the contract is not in force. */
final class NothingLeft extends Refusal {

    NothingLeft(String contract) {
        super(Kind.CONFLICT, "nothing-left", contract);
    }
}
