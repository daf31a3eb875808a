package org.luyumarket.review;

import java.util.List;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reviews of products by those who received them: one a line, and nobody can change or delete one. */
public interface Reviews {

    /** As of about a second ago, without asking anybody. */
    Score score(String sku);

    /** Newest first. */
    Mono<Page<Review>> ofProduct(String sku, PageRequest page);

    Mono<Photo> photo(UUID photo);

    /** By the buyer of a line, once it was received. */
    Mono<Review> write(NewReview review, Viewer buyer);

    /** The lines of an order that its buyer may still review, by their positions. */
    Flux<Integer> reviewable(String orderNumber, Viewer buyer);

    Flux<Review> ofOrder(String orderNumber, Viewer buyer);

    /** Of the goods of this supplier; what has no answer yet comes first. */
    Mono<Page<Review>> ofSupplier(Person supplier, PageRequest page);

    /** By the supplier of the goods, once. */
    Mono<Review> answer(UUID review, String words, Person supplier);

    /** What the buyer says, with photos as they were sent. */
    record NewReview(String orderNumber, int position, int stars, String words, List<byte[]> photos) {}
}
