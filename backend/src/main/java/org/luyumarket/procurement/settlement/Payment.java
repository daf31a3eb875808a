package org.luyumarket.procurement.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that came for a due, or less than nothing: it takes back the payment that it {@code reverses}, which was booked here by
 * mistake. {@code ground} says why it was booked here, {@code note} what whoever booked it had to say.
 */
public record Payment(
        UUID id,
        UUID due,
        String dueNumber,
        Money amount,
        Receipt receipt,
        String ground,
        String note,
        String bookedBy,
        Instant bookedAt,
        @Nullable UUID reverses) {

    /** What came: the transfer, its serial number at the bank, who paid it and on which day. */
    public record Receipt(UUID transfer, String serial, String payer, LocalDate day) {}

    /** Whether it takes another one back. */
    public boolean isReversal() {
        return reverses != null;
    }
}
