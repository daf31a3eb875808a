package org.luyumarket.review.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.review.Review;

/** A review as everybody sees it; of the buyer it says the city only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewView(
        UUID reviewId,
        String sku,
        DivisionCode from,
        int stars,
        String words,
        Instant writtenAt,
        List<String> photos,
        Review.@Nullable Answer answer) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id(),
                review.goods().sku(),
                review.from(),
                review.stars(),
                review.words(),
                review.writtenAt(),
                review.photos().stream()
                        .map(photo -> "/api/v1/reviews/photos/" + photo)
                        .toList(),
                review.answer());
    }
}
