package org.luyumarket.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;

/** The payouts of all that had come in before a day. */
public record Run(
        UUID id,
        LocalDate until,
        RunStatus status,
        Signature drawn,
        @Nullable Signature decided,
        String reason,
        Tally tally) {

    /** Who, and when. */
    public record Signature(UUID personId, String person, Instant at) {}

    /** How many are paid how much altogether, how many of them wait for the bank's word, and how much is left for the next run. */
    public record Tally(long payouts, Money amount, long open, Money later) {}

    /** Whoever drew it up cannot approve it. */
    public boolean isApprovedBy(Person person) {
        return status == RunStatus.DRAWN && !drawn.personId().equals(person.id());
    }
}
