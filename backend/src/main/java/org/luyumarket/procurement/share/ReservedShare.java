package org.luyumarket.procurement.share;

import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;

/**
 * A unit's share of a year and what was done of it. {@code filedOn} is empty before it was filed; {@code executed} counts,
 * {@code uncounted} was bought but does not.
 */
public record ReservedShare(
        UUID institution,
        int year,
        ShareRule rule,
        Filing filing,
        @Nullable LocalDate filedOn,
        Money executed,
        Money uncounted,
        long version) {

    private static final int WHOLE = 10_000;

    public boolean isFiled() {
        return filedOn != null;
    }

    /** Whether it should have been filed by now and was not. */
    public boolean isLate(LocalDate today) {
        return !isFiled() && today.isAfter(rule.deadline());
    }

    /** What is still to be done of what is reserved. */
    public Money left() {
        Money left = filing.reserved().minus(executed);
        return left.isNegative() ? Cny.zero() : left;
    }

    /** Basis points of what is reserved; whoever reserves nothing has nothing left to do. */
    public int executionRatio() {
        Money reserved = filing.reserved();
        return reserved.isZero()
                ? WHOLE
                : Math.toIntExact(Math.min(
                        (long) WHOLE * 100, executed.getAmountMinorLong() * WHOLE / reserved.getAmountMinorLong()));
    }
}
