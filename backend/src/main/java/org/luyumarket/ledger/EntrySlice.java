package org.luyumarket.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some entries in a row, and the place after which the next ones stand; null if these are the last. */
public record EntrySlice(List<LedgerEntry> items, @Nullable EntryPlace next) {

    public EntrySlice {
        items = List.copyOf(items);
    }
}
