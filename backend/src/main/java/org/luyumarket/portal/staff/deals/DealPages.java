package org.luyumarket.portal.staff.deals;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.channel.DealPhotos;
import org.luyumarket.channel.DealReviews;
import org.luyumarket.channel.Deals;
import org.luyumarket.channel.Likeness;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Refusal;
import org.luyumarket.platform.photo.PhotoUpload;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** One deal, and every step that it can take. */
@RestController
@RequestMapping(path = "/staff/deals/{number}", produces = MediaType.TEXT_HTML_VALUE)
class DealPages {

    private final DealFiles files;
    private final Answers answers;
    private final Deals deals;
    private final DealReviews reviews;
    private final DealPhotos photos;
    private final DealForms forms;
    private final Clock clock;

    DealPages(
            DealFiles files,
            Answers answers,
            Deals deals,
            DealReviews reviews,
            DealPhotos photos,
            DealForms forms,
            Clock clock) {
        this.files = files;
        this.answers = answers;
        this.deals = deals;
        this.reviews = reviews;
        this.photos = photos;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    Mono<JteModel> deal(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return files.page(number, DealSheets.untouched(), person, exchange);
    }

    @PostMapping("/submission")
    Mono<ResponseEntity<JteModel>> submit(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                number, "deal.submit.done", person, exchange, input -> deals.submit(number, version(input), person));
    }

    @PostMapping("/confirmation")
    Mono<ResponseEntity<JteModel>> confirm(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                number,
                "deal.confirm.done",
                person,
                exchange,
                input -> input.text("lateAccepted").isEmpty()
                        ? reviews.confirm(number, version(input), person)
                        : reviews.confirmLate(number, version(input), person));
    }

    @PostMapping("/objection")
    Mono<ResponseEntity<JteModel>> sendBack(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                number,
                "deal.objection.done",
                person,
                exchange,
                input -> reviews.sendBack(number, version(input), input.text("note"), person));
    }

    @PostMapping("/withdrawal")
    Mono<ResponseEntity<JteModel>> withdraw(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                number,
                "deal.withdraw.done",
                person,
                exchange,
                input -> deals.withdraw(number, version(input), person));
    }

    @PostMapping("/followers")
    Mono<ResponseEntity<JteModel>> follow(
            @PathVariable String number, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return step(
                number,
                "deal.follow.done",
                person,
                exchange,
                input -> deals.follow(number, forms.follower(input), person));
    }

    @PostMapping("/likenesses/{other}")
    Mono<ResponseEntity<JteModel>> decide(
            @PathVariable String number,
            @PathVariable String other,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return step(
                number,
                "deal.like.done",
                person,
                exchange,
                input -> reviews.decide(number, other, decision(input, person), person)
                        .thenReturn(true));
    }

    @PostMapping(path = "/photos", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<ResponseEntity<JteModel>> addPhoto(
            @PathVariable String number,
            @RequestPart FilePart photo,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        FormInput nothing = new FormInput(new LinkedMultiValueMap<>());
        return PhotoUpload.bytes(photo)
                .flatMap(content -> photos.addPhoto(number, content, person))
                .then(Mono.defer(() -> answers.done(exchange, address(number), text(exchange, "deal.photo.done"))))
                .onErrorResume(Refusal.class, again(number, nothing, person, exchange));
    }

    private Likeness.Decision decision(FormInput input, Person person) {
        Likeness.Answer answer =
                DealForms.named(input.text("answer"), Likeness.Answer.class).orElse(Likeness.Answer.TWO_DEALS);
        return new Likeness.Decision(answer, input.text("reason"), person.displayName(), clock.instant());
    }

    private static long version(FormInput input) {
        return input.optionalNumber("version").orElse(0);
    }

    private Mono<ResponseEntity<JteModel>> step(
            String number, String done, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> step) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> step.apply(input))
                        .flatMap(moved -> answers.done(exchange, address(number), text(exchange, done)))
                        .onErrorResume(Refusal.class, again(number, input, person, exchange)));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            String number, FormInput input, Person person, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                UnaryOperator.identity(),
                refusal -> files.page(number, refusal.form(), person, exchange));
    }

    private static String address(String number) {
        return UriComponentsBuilder.fromPath("/staff/deals/{number}")
                .build(number)
                .toString();
    }

    private static String text(ServerWebExchange exchange, String key) {
        return Frames.texts(exchange).get(key);
    }
}
