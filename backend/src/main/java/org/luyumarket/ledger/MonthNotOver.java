package org.luyumarket.ledger;

import org.luyumarket.platform.Refusal;

/** A month in which something may still happen cannot be locked. */
public final class MonthNotOver extends Refusal {

    public MonthNotOver() {
        super(Kind.CONFLICT, "month-not-over");
    }
}
