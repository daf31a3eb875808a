package org.luyumarket.review;

import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.review.Review.Answer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Writes what was said, with its photos and the score it makes, or nothing of it. */
@Service
class WritingService {

    private final ReviewRepository reviews;

    WritingService(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Transactional
    public Mono<Void> write(Review review, List<Photo> prints) {
        return reviews.add(review)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new ReviewForbids("review-exists")))
                .flatMap(added -> reviews.add(review.id(), prints));
    }

    @Transactional
    public Mono<Void> answer(UUID review, Answer answer) {
        return reviews.answer(review, answer)
                .filter(added -> added == 1)
                .switchIfEmpty(Mono.error(() -> new ReviewForbids("review-answered")))
                .then();
    }
}
