package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.subscription.Subscription;
import org.luyumarket.subscription.Subscriptions;
import org.luyumarket.subscription.Subscriptions.Opened;
import org.springframework.http.CacheControl;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where the programs of suppliers and partners are told what happens, and what became of each message. */
@RestController
@RequestMapping(
        path = {"/supply/webhooks", "/staff/webhooks"},
        produces = MediaType.TEXT_HTML_VALUE)
class WebhookPages {

    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final Subscriptions subscriptions;
    private final WebhookSheets sheets;
    private final Templates templates;

    WebhookPages(Desks desks, Answers answers, Subscriptions subscriptions, WebhookSheets sheets, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.subscriptions = subscriptions;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return index(FormState.of(Map.of()), person, exchange);
    }

    /** Shows the page of what was opened, with its secret, which nobody can be shown again. */
    @PostMapping
    Mono<ResponseEntity<JteModel>> open(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> subscriptions
                        .open(input.text("address"), input.all("topics"), person)
                        .flatMap(opened -> shown(opened, person, exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        UnaryOperator.identity(),
                                        refusal -> index(refusal.said(), person, exchange))));
    }

    @GetMapping("/{id}")
    Mono<JteModel> one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return file(new WebhookSheets.Wanted(id, failed, page, null), Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/test")
    Mono<ResponseEntity<JteModel>> test(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(
                id,
                "test",
                person,
                exchange,
                input -> subscriptions.test(id, person).thenReturn(id));
    }

    @PostMapping("/{id}/pause")
    Mono<ResponseEntity<JteModel>> pause(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "pause", person, exchange, input -> subscriptions.switchTo(id, false, person));
    }

    @PostMapping("/{id}/resume")
    Mono<ResponseEntity<JteModel>> resume(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "resume", person, exchange, input -> subscriptions.switchTo(id, true, person));
    }

    @PostMapping("/{id}/secret")
    Mono<ResponseEntity<JteModel>> rotate(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return subscriptions.rotate(id, person).flatMap(rotated -> shown(rotated, person, exchange));
    }

    @PostMapping("/{id}/end")
    Mono<ResponseEntity<JteModel>> end(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return subscriptions
                .end(id, person)
                .then(Mono.defer(() -> answers.done(
                        exchange,
                        WebhookSheets.address(person),
                        Frames.texts(exchange).get("webhook.done.end"))));
    }

    @PostMapping("/{id}/replay")
    Mono<ResponseEntity<JteModel>> replay(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> replayed(id, input, person))
                        .flatMap(many -> answers.done(
                                exchange,
                                WebhookSheets.address(person) + "/" + id,
                                Frames.texts(exchange).get("webhook.done.replay", many)))
                        .onErrorResume(Refusal.class, again(id, "replay", input, person, exchange)));
    }

    private Mono<Long> replayed(UUID id, FormInput input, Person person) {
        return input.text("which").equals("failed")
                ? subscriptions.replayFailed(id, person)
                : subscriptions.replay(id, chosen(input), person);
    }

    /** What is no id was never in the list. */
    private static List<UUID> chosen(FormInput input) {
        return input.all("messages").stream().flatMap(text -> id(text).stream()).toList();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                WebhookSheets.address(person) + "/" + id,
                "webhook.done.",
                UnaryOperator.identity(),
                refused -> file(WebhookSheets.Wanted.latest(id), refused, person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            UUID id, String form, FormInput input, Person person, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                UnaryOperator.identity(),
                refusal -> file(WebhookSheets.Wanted.latest(id), new Refused(form, refusal.said()), person, exchange));
    }

    private Mono<ResponseEntity<JteModel>> shown(Opened opened, Person person, ServerWebExchange exchange) {
        UUID id = opened.subscription().id();
        return file(new WebhookSheets.Wanted(id, false, 1, opened.secret()), Refused.NONE, person, exchange)
                .map(page ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page));
    }

    private Mono<JteModel> index(FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), known(person).collectList())
                .map(parts -> templates.staffWebhooks(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(parts.getT2(), form, person, parts.getT1().texts())));
    }

    private Flux<WebhookSheets.Known> known(Person person) {
        return subscriptions
                .of(person)
                .concatMap(one ->
                        subscriptions.failed(one.id(), person).map(failed -> new WebhookSheets.Known(one, failed)));
    }

    private Mono<JteModel> file(
            WebhookSheets.Wanted wanted, Refused refused, Person person, ServerWebExchange exchange) {
        Mono<Subscription> found = subscriptions.find(wanted.id(), person);
        return found.flatMap(one -> Mono.zip(
                        desks.seat(exchange, person),
                        subscriptions.log(one.id(), wanted.failed(), new PageRequest(wanted.page(), SIZE), person),
                        subscriptions.failed(one.id(), person))
                .map(parts -> templates.staffWebhook(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                new WebhookSheets.Known(one, parts.getT3()),
                                parts.getT2(),
                                wanted,
                                refused,
                                parts.getT1().texts()))));
    }
}
