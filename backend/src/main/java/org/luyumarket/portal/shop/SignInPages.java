package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.PhoneCodes;
import org.luyumarket.identity.ReturnAddress;
import org.luyumarket.identity.SignIn;
import org.luyumarket.platform.Problem;
import org.luyumarket.platform.Problems;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.shop.LoginPage;
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

/** Coming in and leaving. */
@RestController
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class SignInPages {

    private static final List<String> DEMO_ACCOUNTS =
            List.of("shopper", "requester", "approver", "supplier", "fengjie", "city", "admin");

    private final SignIn signIn;
    private final PhoneCodes codes;
    private final Arrival arrival;
    private final Problems problems;
    private final Frames frames;
    private final Templates templates;

    SignInPages(
            SignIn signIn, PhoneCodes codes, Arrival arrival, Problems problems, Frames frames, Templates templates) {
        this.signIn = signIn;
        this.codes = codes;
        this.arrival = arrival;
        this.problems = problems;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping("/login")
    Mono<JteModel> form(
            @RequestParam(defaultValue = "/") String next,
            @RequestParam(defaultValue = "") String opened,
            ServerWebExchange exchange) {
        return frames.of(exchange).map(frame -> page(frame, "", next, null, opened(opened, frame)));
    }

    /** What to do for whoever has just opened an account elsewhere. */
    private static @Nullable String opened(String kind, Frame frame) {
        return frame.texts().find("login.opened." + kind).orElse(null);
    }

    @PostMapping("/login")
    Mono<ResponseEntity<JteModel>> logIn(ServerWebExchange exchange) {
        return exchange.getFormData()
                .map(FormInput::new)
                .flatMap(input -> signIn.check(exchange, input.text("username"), input.text("password"))
                        .flatMap(person -> arrival.of(person, exchange))
                        .thenReturn(Redirect.<JteModel>to(ReturnAddress.orHome(input.text("next"))))
                        .onErrorResume(Refusal.class, refusal -> again(input, refusal, exchange)));
    }

    @PostMapping("/logout")
    Mono<ResponseEntity<Void>> logOut(ServerWebExchange exchange) {
        return signIn.signOut(exchange).thenReturn(Redirect.to("/"));
    }

    private Mono<ResponseEntity<JteModel>> again(FormInput input, Refusal refusal, ServerWebExchange exchange) {
        Problem problem = problems.describe(refusal, exchange);
        String notice = Optional.ofNullable(problem.detail()).orElse(problem.title());
        return frames.of(exchange)
                .map(frame -> page(frame, input.text("username"), input.text("next"), notice, null))
                .map(page -> ResponseEntity.status(problem.status()).body(page));
    }

    private JteModel page(Frame frame, String username, String next, @Nullable String notice, @Nullable String opened) {
        List<String> accounts = frame.site().demo() ? DEMO_ACCOUNTS : List.of();
        return templates.shopLogin(
                frame,
                new LoginPage(username, ReturnAddress.orHome(next), notice, opened, codes.areOffered(), accounts));
    }
}
