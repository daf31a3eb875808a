package org.luyumarket.procurement.settlement.bank;

import org.luyumarket.platform.Refusal;

/** There is no such transfer, or none that the caller may see. */
final class UnknownTransfer extends Refusal {

    UnknownTransfer() {
        super(Kind.NOT_FOUND, "unknown-transfer");
    }
}
