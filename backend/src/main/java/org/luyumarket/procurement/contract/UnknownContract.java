package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Refusal;

/** There is no such contract, or none that the caller may see. */
final class UnknownContract extends Refusal {

    UnknownContract() {
        super(Kind.NOT_FOUND, "unknown-contract");
    }
}
