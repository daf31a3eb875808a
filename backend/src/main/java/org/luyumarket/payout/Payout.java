package org.luyumarket.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is due to a supplier in a run: what was booked before its day, and what earlier payouts left to it or took too much. Without
 * an account, or with nothing due, it is carried into the next run.
 */
public record Payout(
        UUID id,
        UUID runId,
        LocalDate until,
        String supplierId,
        Sums booked,
        Money carried,
        Money amount,
        PayoutStatus status,
        @Nullable Destination to,
        @Nullable Settled settled) {

    /** The account as it was when the run was drawn up; only the end of its number is shown. */
    public record Destination(String payee, String bank, String ending) {}

    /** What the bank said, who entered it, and why where it bounced. */
    public record Settled(@Nullable String bankReference, String by, Instant at, String reason) {}
}
