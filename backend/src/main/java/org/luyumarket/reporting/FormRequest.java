package org.luyumarket.reporting;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.platform.DivisionCode;

/** A form for some months, both included, of one county or of all that can be seen. */
public record FormRequest(
        Form form, YearMonth from, YearMonth to, @Nullable DivisionCode county) {

    public FormRequest {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
    }

    /** What stands behind it, as far as this person may see it. */
    public EntryFilter entries(Person viewer) {
        return months(from, to, viewer);
    }

    /** The same of other months. */
    public EntryFilter months(YearMonth first, YearMonth last, Person viewer) {
        return EntryFilter.between(first.atDay(1), last.atEndOfMonth())
                .inCounty(county)
                .asSeenBy(viewer);
    }

    public boolean isOneMonth() {
        return from.equals(to);
    }
}
