package org.luyumarket.procurement.delivery;

import org.luyumarket.platform.Refusal;

/** The contract is paid first, and is not paid. */
final class NotPaidYet extends Refusal {

    NotPaidYet(String delivery, String contract) {
        super(Kind.CONFLICT, "not-paid-yet", delivery, contract);
    }
}
