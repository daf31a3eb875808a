package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.review.Review;
import org.luyumarket.review.Reviews;
import org.luyumarket.review.Reviews.NewReview;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a buyer has to say of one line of an order. */
@RestController
@RequestMapping(path = "/orders/{number}/reviews/{position}", produces = MediaType.TEXT_HTML_VALUE)
class MyReviewPages {

    private final Purchases purchases;
    private final Reviews reviews;
    private final MyReviewSheet sheet;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    MyReviewPages(
            Purchases purchases,
            Reviews reviews,
            MyReviewSheet sheet,
            Answers answers,
            Frames frames,
            Templates templates) {
        this.purchases = purchases;
        this.reviews = reviews;
        this.sheet = sheet;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> review(@PathVariable String number, @PathVariable int position, ServerWebExchange exchange) {
        return purchases
                .at(number, exchange)
                .flatMap(purchase -> page(purchase, position, FormState.of(Map.of()), exchange));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> write(
            @PathVariable String number,
            @PathVariable int position,
            @RequestPart(name = "photos", required = false) Flux<FilePart> photos,
            ServerWebExchange exchange) {
        return Mono.zip(purchases.at(number, exchange), Answers.parts(exchange)).flatMap(parts -> {
            Purchase purchase = parts.getT1();
            return write(purchase, position, parts.getT2(), photos)
                    .thenReturn(Redirect.<JteModel>to(purchase.link().to("/reviews/" + position)))
                    .onErrorResume(
                            Refusal.class,
                            answers.refused(
                                    exchange,
                                    parts.getT2(),
                                    field -> field,
                                    refusal -> page(purchase, position, refusal.form(), exchange)));
        });
    }

    /** A browser that was given no file sends an empty one without a name. */
    private Mono<Review> write(Purchase purchase, int position, FormInput input, Flux<FilePart> photos) {
        return photos.filter(photo -> !photo.filename().isEmpty())
                .concatMap(PhotoUpload::bytes)
                .collectList()
                .map(sent -> review(purchase, position, input, sent))
                .flatMap(review -> reviews.write(review, purchase.viewer()));
    }

    private static NewReview review(Purchase purchase, int position, FormInput input, List<byte[]> photos) {
        NewReview review =
                new NewReview(purchase.number(), position, input.number("stars"), input.text("words"), photos);
        input.refuseIfAny();
        return review;
    }

    private Mono<JteModel> page(Purchase purchase, int position, FormState form, ServerWebExchange exchange) {
        return frames.of(exchange)
                .flatMap(frame -> sheet.page(purchase, position, form, frame.texts())
                        .map(page -> templates.shopReview(frame, page)));
    }
}
