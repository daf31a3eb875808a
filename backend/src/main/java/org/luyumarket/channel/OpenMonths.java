package org.luyumarket.channel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.luyumarket.ledger.LedgerMonth;
import org.luyumarket.platform.DivisionCode;

/** Which months of which counties no entry can go into any more. */
record OpenMonths(Set<CountyMonth> locked) {

    static final OpenMonths ALL = new OpenMonths(Set.of());

    boolean isLocked(DivisionCode county, LocalDate day) {
        return locked.contains(new CountyMonth(county, YearMonth.from(day)));
    }

    /** A month of a county. */
    record CountyMonth(DivisionCode county, YearMonth month) {

        static CountyMonth of(LedgerMonth month) {
            return new CountyMonth(month.county(), month.month());
        }
    }
}
