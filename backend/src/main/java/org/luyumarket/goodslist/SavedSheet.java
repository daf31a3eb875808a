package org.luyumarket.goodslist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was changed in one go, by sku, and when it was taken back if it was. */
public record SavedSheet(UUID id, Instant savedAt, @Nullable Instant undoneAt, List<SavedRow> rows) {

    public SavedSheet {
        rows = List.copyOf(rows);
    }
}
