package org.luyumarket.inventory;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Boxes of one sku that came in together, and where they were grown if that is known. */
public record Lot(
        UUID id,
        String sku,
        int boxes,
        LocalDate receivedOn,
        @Nullable Origin origin) {

    private static final int RANDOM_PART = 28;

    /** What stands on the box, such as {@code 20261121-301279FB}: the day it came in, and the end of its id. */
    public String number() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(receivedOn)
                + "-"
                + id.toString().substring(RANDOM_PART).toUpperCase(Locale.ROOT);
    }
}
