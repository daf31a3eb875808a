package org.luyumarket.inventory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** So many sale units more or fewer than were known, or the opposite of such a correction. */
record Correction(UUID id, String sku, int boxes, @Nullable UUID takesBack) {

    boolean isLoss() {
        return boxes < 0;
    }
}
