package org.luyumarket.ledger.proof;

import org.luyumarket.platform.Refusal;

/** There is no such reconciliation. */
public final class UnknownReconciliation extends Refusal {

    public UnknownReconciliation() {
        super(Kind.NOT_FOUND, "unknown-reconciliation");
    }
}
