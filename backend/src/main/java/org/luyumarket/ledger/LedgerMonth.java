package org.luyumarket.ledger;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** A month of a county; since when and by whom it is locked, null while it is open. */
public record LedgerMonth(
        DivisionCode county,
        YearMonth month,
        @Nullable Instant lockedAt,
        @Nullable String lockedBy) {

    public static LedgerMonth open(DivisionCode county, YearMonth month) {
        return new LedgerMonth(county, month, null, null);
    }

    public boolean isLocked() {
        return lockedAt != null;
    }
}
