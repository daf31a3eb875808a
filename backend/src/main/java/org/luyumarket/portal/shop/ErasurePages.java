package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.mydata.Erasure;
import org.luyumarket.mydata.Erasures;
import org.luyumarket.mydata.Erasures.Proof;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.ErasurePage;
import org.luyumarket.storefront.shop.ErasurePage.Sent;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Having one's account deleted, and changing one's mind. */
@RestController
@RequestMapping(path = ErasurePages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class ErasurePages {

    static final String ADDRESS = "/account/erasure";

    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private final Erasures erasures;
    private final People people;
    private final PhoneCodes codes;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    ErasurePages(
            Erasures erasures, People people, PhoneCodes codes, Answers answers, Frames frames, Templates templates) {
        this.erasures = erasures;
        this.people = people;
        this.codes = codes;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<ResponseEntity<JteModel>> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(person, null, UNTOUCHED, exchange).map(ResponseEntity::ok);
    }

    @PostMapping("/code")
    Mono<ResponseEntity<JteModel>> sendCode(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> erasures.sendCode(person, exchange)
                        .flatMap(code -> page(person, new Sent(code.ticket(), code.shown()), UNTOUCHED, exchange))
                        .map(ResponseEntity::ok)
                        .onErrorResume(Refusal.class, again(person, input, exchange)));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> ask(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> erasures.ask(person, proof(input), exchange)
                        .map(asked -> Redirect.<JteModel>to(ADDRESS))
                        .onErrorResume(Refusal.class, again(person, input, exchange)));
    }

    @PostMapping("/undo")
    Mono<ResponseEntity<JteModel>> undo(@AuthenticationPrincipal Person person) {
        return erasures.takeBack(person).thenReturn(Redirect.to("/account"));
    }

    private static Proof proof(FormInput input) {
        return input.isBlank("ticket")
                ? new Proof(input.text("password"), null)
                : new Proof(null, new CodeAnswer(input.text("ticket"), input.text("code")));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            Person person, FormInput input, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                field -> field,
                refusal -> page(person, stillSent(input, refusal), refusal.form(), exchange));
    }

    /** A code that was only mistyped can be entered again. */
    private static @Nullable Sent stillSent(FormInput input, FormRefusal refusal) {
        boolean mistyped = refusal.problem().status() == Refusal.Kind.UNAUTHENTICATED.status();
        return mistyped && !input.isBlank("ticket") ? new Sent(input.text("ticket"), null) : null;
    }

    private Mono<JteModel> page(Person person, @Nullable Sent sent, FormState form, ServerWebExchange exchange) {
        return Mono.zip(
                        frames.of(exchange),
                        erasures.of(person).map(Optional::of).defaultIfEmpty(Optional.empty()),
                        people.hasPassword(person.id()),
                        people.phoneOf(person.id()).hasElement())
                .map(parts -> templates.shopErasure(
                        parts.getT1(),
                        new ErasurePage(
                                erasures.days(),
                                due(parts.getT2(), parts.getT1().texts()),
                                parts.getT3(),
                                parts.getT4() && codes.areOffered(),
                                sent,
                                form)));
    }

    private static @Nullable String due(Optional<Erasure> asked, Texts texts) {
        return asked.map(erasure -> Shown.day(erasure.dueAt(), texts)).orElse(null);
    }
}
