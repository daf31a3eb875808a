package org.luyumarket.ledger;

import org.luyumarket.platform.Refusal;

/** The month in which something happened is locked for its county: it can only be booked in an open one, as an adjustment. */
public final class MonthLocked extends Refusal {

    public MonthLocked() {
        super(Kind.CONFLICT, "month-locked");
    }
}
