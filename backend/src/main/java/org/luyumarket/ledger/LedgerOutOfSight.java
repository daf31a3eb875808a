package org.luyumarket.ledger;

import org.luyumarket.platform.Refusal;

/** The ledger is for staff, and a county's staff see their county. */
public final class LedgerOutOfSight extends Refusal {

    public LedgerOutOfSight() {
        super(Kind.FORBIDDEN, "ledger-out-of-sight");
    }
}
