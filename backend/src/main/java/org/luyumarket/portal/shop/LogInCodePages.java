package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import org.luyumarket.identity.Caller;
import org.luyumarket.identity.CodeAnswer;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.identity.PhoneCodes.CodeRequest;
import org.luyumarket.identity.PhoneCodes.Purpose;
import org.luyumarket.identity.ReturnAddress;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.shop.LoginCodePage;
import org.luyumarket.storefront.shop.LoginCodePage.Sent;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Coming in by a code to the phone. A demo's code is in the answer to whoever asked for it and nowhere else. */
@RestController
@RequestMapping(path = "/login/code", produces = MediaType.TEXT_HTML_VALUE)
class LogInCodePages {

    private final PhoneCodes codes;
    private final SignIn signIn;
    private final Arrival arrival;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    LogInCodePages(
            PhoneCodes codes, SignIn signIn, Arrival arrival, Answers answers, Frames frames, Templates templates) {
        this.codes = codes;
        this.signIn = signIn;
        this.arrival = arrival;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(@RequestParam(defaultValue = "/") String next, ServerWebExchange exchange) {
        return codes.areOffered()
                ? page(new LoginCodePage(Field.empty(), ReturnAddress.orHome(next), null, null), exchange)
                : Mono.error(NoSuchPage::new);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> step(ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> step(input, exchange)
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(again(input, refusal), exchange))));
    }

    private Mono<ResponseEntity<JteModel>> step(FormInput input, ServerWebExchange exchange) {
        return input.text("step").equals("enter") ? enter(input, exchange) : send(input, exchange);
    }

    private Mono<ResponseEntity<JteModel>> send(FormInput input, ServerWebExchange exchange) {
        String phone = phone(input);
        return codes.send(new CodeRequest(Purpose.LOG_IN, phone, Caller.of(exchange, null)))
                .flatMap(code -> page(
                        new LoginCodePage(Field.of(phone), next(input), null, new Sent(code.ticket(), code.shown())),
                        exchange))
                .map(ResponseEntity::ok);
    }

    private Mono<ResponseEntity<JteModel>> enter(FormInput input, ServerWebExchange exchange) {
        return signIn.check(exchange, phone(input), new CodeAnswer(input.text("ticket"), input.text("code")))
                .flatMap(person -> arrival.of(person, exchange))
                .thenReturn(Redirect.to(next(input)));
    }

    /** Whoever was sent a code already can still enter it. */
    private static LoginCodePage again(FormInput input, FormRefusal refusal) {
        String ticket = input.text("ticket");
        Field phone = new Field(phone(input), refusal.form().error("phone"));
        String notice = phone.isWrong() ? null : refusal.form().problem();
        return new LoginCodePage(phone, next(input), notice, ticket.isEmpty() ? null : new Sent(ticket, null));
    }

    private static String phone(FormInput input) {
        return input.text("phone").replace(" ", "");
    }

    private static String next(FormInput input) {
        return ReturnAddress.orHome(input.text("next"));
    }

    private Mono<JteModel> page(LoginCodePage page, ServerWebExchange exchange) {
        return frames.of(exchange).map(frame -> templates.shopLoginCode(frame, page));
    }
}
