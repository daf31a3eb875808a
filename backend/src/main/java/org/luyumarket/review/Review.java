package org.luyumarket.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;

/** What a buyer said of a line of an order. Of the buyer it says the city only. */
public record Review(
        UUID id,
        Goods goods,
        DivisionCode from,
        int stars,
        String words,
        Instant writtenAt,
        List<UUID> photos,
        @Nullable Answer answer) {

    public static final int MOST_STARS = 5;

    /** Which line of which order it is about, and who sold it. */
    public record Goods(String orderNumber, int position, String sku, String name, String supplierId) {}

    /** What the supplier has to say to it, once. */
    public record Answer(String words, Instant at) {}
}
