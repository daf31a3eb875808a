package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.ReviewWords;
import org.luyumarket.review.Review;
import org.luyumarket.review.Reviews;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.ReviewIndex;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What buyers say of a supplier's goods, and what the supplier answers. */
@RestController
@RequestMapping(path = SupplyReviewPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class SupplyReviewPages {

    static final String ADDRESS = "/supply/reviews";

    private static final int SIZE = 20;

    private final Desks desks;
    private final Answers answers;
    private final Reviews reviews;
    private final ReviewWords words;
    private final Templates templates;

    SupplyReviewPages(Desks desks, Answers answers, Reviews reviews, ReviewWords words, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.reviews = reviews;
        this.words = words;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(page, Refused.NONE, person, exchange);
    }

    /** The form of a review goes by the review's id. */
    @PostMapping("/{id}")
    Mono<ResponseEntity<JteModel>> answer(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        FormPage page = new FormPage(
                ADDRESS,
                "review.done.",
                field -> field,
                refused -> page(1, refused.as(id.toString()), person, exchange));
        return answers.act(page, "answer", exchange, input -> reviews.answer(id, input.text("words"), person));
    }

    private Mono<JteModel> page(int number, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), reviews.ofSupplier(person, new PageRequest(number, SIZE)))
                .map(parts -> templates.supplyReviews(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        index(parts.getT2(), refused, parts.getT1().texts())));
    }

    private ReviewIndex index(Page<Review> found, Refused refused, Texts texts) {
        return new ReviewIndex(
                found.items().stream()
                        .map(review -> row(review, refused, texts))
                        .toList(),
                Pages.paging(found, texts, page -> ADDRESS + "?page=" + page));
    }

    private ReviewIndex.Row row(Review review, Refused refused, Texts texts) {
        String id = review.id().toString();
        return new ReviewIndex.Row(
                id,
                texts.term(review.goods().name()),
                review.goods().orderNumber(),
                words.testimonial(review, texts),
                refused.orElse(id, FormState.of(Map.of())));
    }
}
