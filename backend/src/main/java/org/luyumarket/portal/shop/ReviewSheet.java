package org.luyumarket.portal.shop;

import java.util.List;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.ReviewWords;
import org.luyumarket.review.Review;
import org.luyumarket.review.Reviews;
import org.luyumarket.review.Score;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.ReviewList;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells shoppers how a product was found. */
@Component
class ReviewSheet {

    private static final PageRequest NEWEST = new PageRequest(1, 3);

    private final Reviews reviews;
    private final ReviewWords words;

    ReviewSheet(Reviews reviews, ReviewWords words) {
        this.reviews = reviews;
        this.words = words;
    }

    /** Another one whenever what {@link #newest} says of the product changes. */
    long version(String sku) {
        return reviews.score(sku).version();
    }

    Mono<ReviewList> newest(String sku, Texts texts) {
        return reviews.score(sku).reviews() == 0
                ? Mono.just(list(sku, List.of(), texts))
                : reviews.ofProduct(sku, NEWEST).map(found -> list(sku, found.items(), texts));
    }

    ReviewList list(String sku, List<Review> shown, Texts texts) {
        Score score = reviews.score(sku);
        return new ReviewList(
                sku,
                score.reviews(),
                score.tenths() / 10 + "." + score.tenths() % 10,
                shown.stream().map(review -> words.testimonial(review, texts)).toList());
    }
}
