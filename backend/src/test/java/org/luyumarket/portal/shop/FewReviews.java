package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.review.Review;
import org.luyumarket.review.Reviews;
import org.luyumarket.review.Score;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The few reviews a test writes, of whichever product. */
final class FewReviews implements Reviews {

    private final List<Review> written = new ArrayList<>();

    void add(Review review) {
        written.add(review);
    }

    @Override
    public Score score(String sku) {
        long stars = written.stream().mapToLong(Review::stars).sum();
        return new Score(written.size(), stars, written.size());
    }

    @Override
    public Mono<Page<Review>> ofProduct(String sku, PageRequest page) {
        return Mono.fromSupplier(() -> new Page<>(written, written.size(), page.page(), page.size()));
    }

    @Override
    public Mono<Photo> photo(UUID photo) {
        return Mono.empty();
    }

    @Override
    public Mono<Review> write(NewReview review, Viewer buyer) {
        return Mono.empty();
    }

    @Override
    public Flux<Integer> reviewable(String orderNumber, Viewer buyer) {
        return Flux.empty();
    }

    @Override
    public Flux<Review> ofOrder(String orderNumber, Viewer buyer) {
        return Flux.empty();
    }

    @Override
    public Mono<Page<Review>> ofSupplier(Person supplier, PageRequest page) {
        return Mono.empty();
    }

    @Override
    public Mono<Review> answer(UUID review, String words, Person supplier) {
        return Mono.empty();
    }
}
