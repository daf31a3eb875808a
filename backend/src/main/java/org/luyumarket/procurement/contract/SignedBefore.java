package org.luyumarket.procurement.contract;

import org.luyumarket.platform.Refusal;

/** This side has signed this version already. */
final class SignedBefore extends Refusal {

    SignedBefore() {
        super(Kind.CONFLICT, "contract-signed-before");
    }
}
