package org.luyumarket.ordering;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom news of an order, known by its id, concern: its buyer, null for a guest, the phone it goes to, and who sold something of it. Of a
 * gift the phone is the giver's.
 */
public record Concerned(
        UUID id,
        @Nullable UUID buyer,
        String phone,
        Set<String> suppliers,
        @Nullable Gift gift) {

    /** The gift that the order is part of, whom it is from, and the phone of the recipient if they are to hear of their parcel. */
    public record Gift(String number, String from, @Nullable String recipient) {}
}
