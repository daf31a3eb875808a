package org.luyumarket.procurement.requisition;

import org.joda.money.Money;

/** A year's purchases of one category, as they would be, and the limit from which they would have to be put out to tender. */
public record TenderWarning(String category, Money year, Money limit) {

    private static final int NEAR_PERCENT = 80;

    public boolean isOver() {
        return year.isGreaterThan(limit);
    }

    /** From four fifths of the limit on. */
    boolean isNear() {
        return !year.multipliedBy(100).isLessThan(limit.multipliedBy(NEAR_PERCENT));
    }
}
