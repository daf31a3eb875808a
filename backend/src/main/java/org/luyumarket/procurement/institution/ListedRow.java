package org.luyumarket.procurement.institution;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldError;

/** A row of a file as the columns of {@code institution.listing_row}: what it says if all is well, and what is wrong if not. */
record ListedRow(
        UUID listingId,
        long row,
        List<String> cells,
        List<FieldError> errors,
        @Nullable UUID id,
        @Nullable String creditCode,
        @Nullable String codeReason,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String division,
        @Nullable String parentCode) {

    static ListedRow wrong(UUID listing, long row, List<String> cells, List<FieldError> errors) {
        return new ListedRow(listing, row, cells, errors, null, null, null, null, null, null, null);
    }
}
