package org.luyumarket.portal.shop;

import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import org.luyumarket.identity.ReturnAddress;
import org.luyumarket.identity.SignIn;
import org.luyumarket.identity.SignUp;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.shop.SignUpPage;
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

/** Getting an account. */
@RestController
@RequestMapping(path = "/sign-up", produces = MediaType.TEXT_HTML_VALUE)
class SignUpPages {

    private final SignIn signIn;
    private final Arrival arrival;
    private final Problems problems;
    private final Frames frames;
    private final Templates templates;

    SignUpPages(SignIn signIn, Arrival arrival, Problems problems, Frames frames, Templates templates) {
        this.signIn = signIn;
        this.arrival = arrival;
        this.problems = problems;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(@RequestParam(defaultValue = "/") String next, ServerWebExchange exchange) {
        return frames.of(exchange)
                .map(frame -> templates.shopSignUp(frame, SignUpPage.empty(ReturnAddress.orHome(next))));
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> signUp(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(FormInput::new)
                .flatMap(input -> signIn.signUp(exchange, request(input))
                        .flatMap(person -> arrival.of(person, exchange))
                        .thenReturn(Redirect.<JteModel>to(ReturnAddress.orHome(input.text("next"))))
                        .onErrorResume(Refusal.class, refusal -> again(input, refusal, exchange)));
    }

    private static SignUp request(FormInput input) {
        return new SignUp(input.text("phone").replace(" ", ""), input.text("password"), input.text("displayName"));
    }

    private Mono<ResponseEntity<JteModel>> again(FormInput input, Refusal refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        return frames.of(exchange)
                .map(frame -> templates.shopSignUp(frame, page(input, errors(problem))))
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    /** What is not about one field, such as a number that is taken, is about the phone. */
    private static Map<String, String> errors(Problem problem) {
        return problem.errors().isEmpty()
                ? Map.of("phone", Optional.ofNullable(problem.detail()).orElse(problem.title()))
                : problem.errors().stream()
                        .collect(toMap(Problem.BadField::field, Problem.BadField::message, (first, second) -> first));
    }

    private static SignUpPage page(FormInput input, Map<String, String> errors) {
        return new SignUpPage(
                new Field(input.text("phone"), errors.get("phone")),
                new Field(input.text("displayName"), errors.get("displayName")),
                new Field("", errors.get("password")),
                ReturnAddress.orHome(input.text("next")));
    }
}
