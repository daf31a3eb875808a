package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.portal.ReviewWords;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.review.Review;
import org.luyumarket.review.Reviews;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.LineLink;
import org.luyumarket.storefront.shop.OrderLink;
import org.luyumarket.storefront.shop.ReviewPage;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells buyers what they can review, and what they said. */
@Component
class MyReviewSheet {

    private final Ordering ordering;
    private final Reviews reviews;
    private final ReviewWords words;

    MyReviewSheet(Ordering ordering, Reviews reviews, ReviewWords words) {
        this.ordering = ordering;
        this.reviews = reviews;
        this.words = words;
    }

    /** The lines of an order that were reviewed or can be. Whoever looks on without having bought sees none. */
    Mono<List<LineLink>> lines(Purchase purchase, Texts texts) {
        return known(purchase)
                .map(known -> known.order().lines().stream()
                        .filter(line -> known.concerns(line.position()))
                        .map(line -> link(purchase.link(), line, known, texts))
                        .toList())
                .onErrorResume(OrderNotFound.class, notTheBuyer -> Mono.just(List.of()));
    }

    Mono<ReviewPage> page(Purchase purchase, int position, FormState form, Texts texts) {
        return known(purchase).map(known -> {
            Order.Line line = known.line(position, purchase.number());
            Review written = known.written().get(position);
            return new ReviewPage(
                    purchase.link(),
                    position,
                    line.name(),
                    texts.gloss(line.name()),
                    known.reviewable().contains(position) ? form : null,
                    written == null ? null : words.testimonial(written, texts));
        });
    }

    private Mono<Known> known(Purchase purchase) {
        return Mono.zip(
                        ordering.bought(purchase.number(), purchase.viewer()),
                        reviews.ofOrder(purchase.number(), purchase.viewer())
                                .collectMap(review -> review.goods().position(), Function.identity()),
                        reviews.reviewable(purchase.number(), purchase.viewer()).collect(Collectors.toSet()))
                .map(parts -> new Known(parts.getT1(), parts.getT2(), parts.getT3()));
    }

    private static LineLink link(OrderLink order, Order.Line line, Known known, Texts texts) {
        boolean done = known.written().containsKey(line.position());
        return new LineLink(
                order.to("/reviews/" + line.position()),
                line.name(),
                texts.gloss(line.name()),
                texts.get(done ? "review.done" : "review.possible"),
                texts.get(done ? "review.look" : "review.open"));
    }

    /** An order with what was said of it and what can be said, by position. */
    private record Known(Order order, Map<Integer, Review> written, Set<Integer> reviewable) {

        boolean concerns(int position) {
            return written.containsKey(position) || reviewable.contains(position);
        }

        Order.Line line(int position, String number) {
            return order.lines().stream()
                    .filter(line -> line.position() == position)
                    .findFirst()
                    .orElseThrow(() -> new OrderNotFound(number));
        }
    }
}
