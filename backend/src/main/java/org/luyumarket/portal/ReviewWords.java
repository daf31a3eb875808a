package org.luyumarket.portal;

import org.luyumarket.platform.Divisions;
import org.luyumarket.review.Review;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.Testimonial;
import org.springframework.stereotype.Component;

/** Lays a review out as everybody reads it. */
@Component
public class ReviewWords {

    private final Divisions divisions;

    ReviewWords(Divisions divisions) {
        this.divisions = divisions;
    }

    public Testimonial testimonial(Review review, Texts texts) {
        String from = divisions.fullName(review.from(), texts.locale());
        return new Testimonial(
                review.stars(),
                review.words(),
                texts.get("review.by", from, Shown.day(review.writtenAt(), texts)),
                review.photos().stream()
                        .map(photo -> "/api/v1/reviews/photos/" + photo)
                        .toList(),
                review.answer() == null ? "" : review.answer().words());
    }
}
