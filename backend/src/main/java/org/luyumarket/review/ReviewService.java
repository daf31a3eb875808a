package org.luyumarket.review;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.Fulfilment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Darkroom;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.platform.photo.PhotoRefused;
import org.luyumarket.review.Review.Answer;
import org.luyumarket.review.Review.Goods;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens no transaction itself: it prints photos between those of others. */
@Service
class ReviewService implements Reviews {

    private static final int MAX_WORDS = 500;
    private static final int MOST_PHOTOS = 6;

    private final ReviewRepository reviews;
    private final WritingService writing;
    private final Scoreboard scores;
    private final Ordering ordering;
    private final Fulfilment fulfilment;
    private final Darkroom darkroom;
    private final Ids ids;
    private final Clock clock;

    ReviewService(
            ReviewRepository reviews,
            WritingService writing,
            Scoreboard scores,
            Ordering ordering,
            Fulfilment fulfilment,
            Darkroom darkroom,
            Ids ids,
            Clock clock) {
        this.reviews = reviews;
        this.writing = writing;
        this.scores = scores;
        this.ordering = ordering;
        this.fulfilment = fulfilment;
        this.darkroom = darkroom;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Score score(String sku) {
        return scores.of(sku);
    }

    @Override
    public Mono<Page<Review>> ofProduct(String sku, PageRequest page) {
        return reviews.ofProduct(sku, page);
    }

    @Override
    public Mono<Photo> photo(UUID photo) {
        return reviews.photo(photo).switchIfEmpty(Mono.error(UnknownReview::new));
    }

    @Override
    public Mono<Review> write(NewReview wanted, Viewer buyer) {
        check(wanted);
        return bought(wanted.orderNumber(), buyer)
                .map(tracked -> review(wanted, tracked))
                .flatMap(review -> printed(wanted.photos())
                        .flatMap(prints -> writing.write(review, prints))
                        .then(Mono.defer(() -> reviews.find(review.id()))));
    }

    private static void check(NewReview wanted) {
        new FieldChecks()
                .range("stars", wanted.stars(), 1, Review.MOST_STARS)
                .text("words", wanted.words(), MAX_WORDS)
                .refuseIfAny();
        if (wanted.photos().size() > MOST_PHOTOS) {
            throw new PhotoRefused("photo-too-many");
        }
    }

    private Mono<List<Photo>> printed(List<byte[]> sent) {
        return Flux.fromIterable(sent).concatMap(darkroom::print).collectList();
    }

    private Review review(NewReview wanted, TrackedOrder tracked) {
        Order.Line line = received(tracked)
                .filter(candidate -> candidate.position() == wanted.position())
                .findFirst()
                .orElseThrow(() -> new ReviewForbids("review-not-received"));
        return new Review(
                ids.next(),
                new Goods(wanted.orderNumber(), line.position(), line.sku(), line.name(), line.supplierId()),
                tracked.order().shipTo().division().city(),
                wanted.stars(),
                wanted.words().strip(),
                clock.instant(),
                List.of(),
                null);
    }

    @Override
    public Flux<Integer> reviewable(String orderNumber, Viewer buyer) {
        return bought(orderNumber, buyer)
                .zipWith(positions(orderNumber))
                .flatMapMany(known -> Flux.fromStream(received(known.getT1()))
                        .map(Order.Line::position)
                        .filter(position -> !known.getT2().contains(position)));
    }

    private Mono<Set<Integer>> positions(String orderNumber) {
        return reviews.ofOrder(orderNumber)
                .map(review -> review.goods().position())
                .collect(HashSet::new, Set::add);
    }

    private static Stream<Order.Line> received(TrackedOrder tracked) {
        Set<String> arrived = new HashSet<>();
        tracked.shipments().stream()
                .filter(parcel -> parcel.receivedAt() != null)
                .forEach(parcel -> parcel.lines().forEach(line -> arrived.add(line.sku())));
        return tracked.order().lines().stream().filter(line -> arrived.contains(line.sku()));
    }

    private Mono<TrackedOrder> bought(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).then(Mono.defer(() -> fulfilment.track(orderNumber, buyer)));
    }

    @Override
    public Flux<Review> ofOrder(String orderNumber, Viewer buyer) {
        return ordering.bought(orderNumber, buyer).thenMany(Flux.defer(() -> reviews.ofOrder(orderNumber)));
    }

    @Override
    public Mono<Page<Review>> ofSupplier(Person supplier, PageRequest page) {
        return Mono.justOrEmpty(supplierId(supplier))
                .switchIfEmpty(Mono.error(UnknownReview::new))
                .flatMap(id -> reviews.ofSupplier(id, page));
    }

    @Override
    public Mono<Review> answer(UUID id, String words, Person supplier) {
        new FieldChecks().text("words", words, MAX_WORDS).refuseIfAny();
        return reviews.find(id)
                .filter(review -> review.goods().supplierId().equals(supplierId(supplier)))
                .switchIfEmpty(Mono.error(UnknownReview::new))
                .flatMap(review -> writing.answer(id, new Answer(words.strip(), clock.instant())))
                .then(Mono.defer(() -> reviews.find(id)));
    }

    private static @Nullable String supplierId(Person person) {
        return person.role() == Role.SUPPLIER ? person.supplierId() : null;
    }
}
