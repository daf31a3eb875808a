package org.luyumarket.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** The place of an entry in the order of entries, written {@code 2026-11-21_<id>} in an address. */
public record EntryPlace(LocalDate bookedOn, UUID id) {

    private static final int DAY = "2026-11-21".length();

    static final EntryPlace BEFORE_ALL = new EntryPlace(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    static EntryPlace of(LedgerEntry entry) {
        return new EntryPlace(entry.bookedOn(), entry.id());
    }

    /** Reads what {@link #toString} wrote; anything else is an {@link IllegalArgumentException}. */
    public static EntryPlace parse(String text) {
        if (text.length() <= DAY || text.charAt(DAY) != '_') {
            throw new IllegalArgumentException("not a place among the entries: " + text);
        }
        try {
            return new EntryPlace(LocalDate.parse(text.substring(0, DAY)), UUID.fromString(text.substring(DAY + 1)));
        } catch (java.time.DateTimeException noDay) {
            throw new IllegalArgumentException("not a place among the entries: " + text, noDay);
        }
    }

    @Override
    public String toString() {
        return bookedOn + "_" + id;
    }
}
