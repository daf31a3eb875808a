package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Refusal;

/** Somebody was faster, and this says who. */
final class ContractHasMoved extends Refusal {

    ContractHasMoved(String number, String person) {
        super(Kind.STALE, "contract-has-moved", number, person);
    }
}
