package org.luyumarket.procurement.gift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whom a union sends what, as the annex of a requisition. It {@code counts} towards the caps of its year while that requisition is
 * submitted or agreed to. Since {@code erasedOn} nobody on it can be told any more.
 */
public record GiftList(
        UUID id,
        Annex annex,
        int year,
        LocalDate arrivesOn,
        boolean counts,
        Sums sums,
        String enteredBy,
        Instant enteredAt,
        @Nullable LocalDate erasedOn) {

    /** The requisition whose annex it is, and the union. */
    public record Annex(UUID requisition, String number, UUID institution, String purpose) {}

    /**
     * How many people get how many parcels, how many of these are sent and how many arrived; what all cost, and what one person gets
     * at most.
     */
    public record Sums(long people, long parcels, long sent, long arrived, Money amount, Money mostForOne) {}
}
