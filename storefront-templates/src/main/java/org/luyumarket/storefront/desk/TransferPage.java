package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transfer: what was booked of it, and what the rest may be for. */
public record TransferPage(
        String address,
        Head head,
        List<Booking> bookings,
        @Nullable Matching matching,
        FormState reversal) {

    /** Who paid how much, and why what is left of it waits. */
    public record Head(String payer, String amount, Badge state, String sentence, List<Fact> facts) {}

    /** So much for a due; {@code reverse} is where it is taken back, if it still can be. */
    public record Booking(
            String due,
            String amount,
            String why,
            String by,
            @Nullable String reverse) {}

    /** Booking by hand, as far as it was filled in. */
    public record Matching(FormState form, String search, List<Candidate> candidates) {}

    /** A due that it may be for. */
    public record Candidate(
            int number, String id, String due, String buyer, String purpose, String outstanding, String payBy) {}
}
