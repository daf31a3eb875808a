package org.luyumarket.review.web;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.review.Reviews;
import org.luyumarket.review.Reviews.NewReview;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reviews of products, for everybody to read. A guest who writes one shows the access key of the order. */
@RestController
@RequestMapping("/api/v1")
class ReviewEndpoints {

    /** A photo never changes, and its address says nothing of who took it. */
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Reviews reviews;

    ReviewEndpoints(Reviews reviews) {
        this.reviews = reviews;
    }

    @GetMapping("/products/{sku}/reviews")
    @Operation(summary = "The reviews of a product, newest first")
    Mono<Page<ReviewView>> ofProduct(
            @PathVariable String sku,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return reviews.ofProduct(sku, new PageRequest(page, size)).map(found -> found.map(ReviewView::of));
    }

    @GetMapping("/reviews/photos/{id}")
    Mono<ResponseEntity<byte[]>> photo(@PathVariable UUID id) {
        return reviews.photo(id)
                .map(photo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(photo.type()))
                        .cacheControl(FOR_EVER)
                        .body(photo.content()));
    }

    @PostMapping(path = "/orders/{number}/reviews", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Reviews a line of an order", description = """
                    By its buyer, once a line, after it was received: a JSON part `review` and up to six parts `photos` (JPEG or PNG,
                    at most 6 MB each). A review is never changed or deleted.""")
    Mono<ReviewView> write(
            @PathVariable String number,
            @RequestPart("review") ReviewBody review,
            @RequestPart(name = "photos", required = false) Flux<FilePart> photos,
            @AuthenticationPrincipal @Nullable Person person,
            @RequestHeader(name = "X-Order-Access-Key", required = false) @Nullable String accessKey) {
        return photos.concatMap(PhotoUpload::bytes)
                .collectList()
                .flatMap(sent -> reviews.write(review.of(number, sent), new Viewer(person, accessKey)))
                .map(ReviewView::of);
    }

    @GetMapping("/supply/reviews")
    @Operation(summary = "The reviews of a supplier's goods; what has no answer yet comes first")
    Mono<Page<ReviewView>> ofSupplier(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size,
            @AuthenticationPrincipal Person supplier) {
        return reviews.ofSupplier(supplier, new PageRequest(page, size)).map(found -> found.map(ReviewView::of));
    }

    @PostMapping("/supply/reviews/{id}/answer")
    @Operation(summary = "The supplier answers a review, once")
    Mono<ReviewView> answer(
            @PathVariable UUID id, @RequestBody AnswerBody body, @AuthenticationPrincipal Person supplier) {
        return reviews.answer(id, requireNonNullElse(body.words(), ""), supplier)
                .map(ReviewView::of);
    }

    /** The line by its position in the order, one to five stars, and what there is to say. */
    record ReviewBody(
            @Nullable Integer position,
            @Nullable Integer stars,
            @Nullable String words) {

        NewReview of(String orderNumber, List<byte[]> photos) {
            return new NewReview(
                    orderNumber,
                    requireNonNullElse(position, 0),
                    requireNonNullElse(stars, 0),
                    requireNonNullElse(words, ""),
                    photos);
        }
    }

    /** What the supplier says. */
    record AnswerBody(@Nullable String words) {}
}
