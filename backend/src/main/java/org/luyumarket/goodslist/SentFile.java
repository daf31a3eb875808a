package org.luyumarket.goodslist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of products as somebody sent it, and how many products it added and changed once it was imported. */
public record SentFile(
        UUID id, String name, Instant sentAt, @Nullable Instant importedAt, int added, int changed) {

    public boolean isImported() {
        return importedAt != null;
    }
}
