package org.luyumarket.review;

import static java.util.Objects.requireNonNullElse;

import java.time.Duration;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reviews that their supplier has not answered, each for a week. */
@Component
class WaitingReviews implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(7);

    private final ReviewRepository reviews;

    WaitingReviews(ReviewRepository reviews) {
        this.reviews = reviews;
    }

    @Override
    public String kind() {
        return "review";
    }

    @Override
    public boolean concerns(Person person) {
        return person.role() == Role.SUPPLIER;
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return reviews.unanswered(requireNonNullElse(person.supplierId(), ""), page)
                .map(found -> found.map(WaitingReviews::matter));
    }

    private static WaitingMatter matter(Review review) {
        return new WaitingMatter(
                review.id().toString(),
                review.goods().name(),
                review.goods().orderNumber(),
                review.writtenAt(),
                review.writtenAt().plus(PATIENCE));
    }
}
