package org.luyumarket.ledger;

import java.time.LocalDate;
import java.util.UUID;

/** Entries as the database wrote them, in the text of {@link EntrySql}, and how many they are. */
record EntryText(String text, long entries) {

    /** Where the last of them stands, which is known long before all of them are read. */
    EntryPlace last() {
        Separated units = new Separated(text.substring(text.lastIndexOf(EntrySql.RECORD) + 1), EntrySql.UNIT);
        UUID id = UUID.fromString(units.next());
        LocalDate bookedOn = units.day();
        return new EntryPlace(bookedOn, id);
    }
}
