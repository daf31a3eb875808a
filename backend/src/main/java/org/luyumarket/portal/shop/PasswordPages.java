package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.OwnPassword;
import org.luyumarket.identity.OwnPassword.Proof;
import org.luyumarket.identity.People;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.PasswordPage;
import org.luyumarket.storefront.shop.PasswordPage.Sent;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Setting a password, for who came by a code, and changing it. */
@RestController
@RequestMapping(path = PasswordPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class PasswordPages {

    static final String ADDRESS = "/account/password";

    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private final OwnPassword password;
    private final People people;
    private final PhoneCodes codes;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    PasswordPages(
            OwnPassword password,
            People people,
            PhoneCodes codes,
            Answers answers,
            Frames frames,
            Templates templates) {
        this.password = password;
        this.people = people;
        this.codes = codes;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(
            @RequestParam(defaultValue = "false") boolean done,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(person, null, done, UNTOUCHED, exchange);
    }

    @PostMapping("/code")
    Mono<ResponseEntity<JteModel>> sendCode(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> password.sendCode(person, exchange)
                        .flatMap(
                                code -> page(person, new Sent(code.ticket(), code.shown()), false, UNTOUCHED, exchange))
                        .map(ResponseEntity::ok)
                        .onErrorResume(Refusal.class, again(person, input, exchange)));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> set(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(
                        input -> Mono.defer(() -> password.set(person, proof(input), input.typed("password"), exchange))
                                .thenReturn(Redirect.<JteModel>to(ADDRESS + "?done=true"))
                                .onErrorResume(Refusal.class, again(person, input, exchange)));
    }

    private static Proof proof(FormInput input) {
        return input.isBlank("ticket")
                ? new Proof(input.typed("oldPassword"), null)
                : new Proof(null, new CodeAnswer(input.text("ticket"), input.text("code")));
    }

    private Function<Refusal, Mono<ResponseEntity<JteModel>>> again(
            Person person, FormInput input, ServerWebExchange exchange) {
        return answers.refused(
                exchange,
                input,
                field -> field,
                refusal -> page(person, stillSent(input, refusal), false, refusal.form(), exchange));
    }

    /** A code that was only mistyped, or came with a password that cannot be, can be entered again. */
    private static @Nullable Sent stillSent(FormInput input, FormRefusal refusal) {
        int status = refusal.problem().status();
        boolean again = status == Refusal.Kind.UNAUTHENTICATED.status() || status == Refusal.Kind.INVALID.status();
        return again && !input.isBlank("ticket") ? new Sent(input.text("ticket"), null) : null;
    }

    private Mono<JteModel> page(
            Person person, @Nullable Sent sent, boolean done, FormState form, ServerWebExchange exchange) {
        return Mono.zip(
                        frames.of(exchange),
                        people.hasPassword(person.id()),
                        people.phoneOf(person.id()).hasElement())
                .map(parts -> templates.shopPassword(
                        parts.getT1(),
                        new PasswordPage(parts.getT2(), parts.getT3() && codes.areOffered(), sent, done, form)));
    }
}
