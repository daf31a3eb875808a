package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Refusal;

/** This side has signed this version already, and this says by whom. */
final class SignedBefore extends Refusal {

    SignedBefore(String number, String person) {
        super(Kind.CONFLICT, "contract-signed-before", number, person);
    }
}
