package org.luyumarket.portal.producers;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.luyumarket.admission.Admission;
import org.luyumarket.admission.Admission.NewLogIn;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.SupplierJoinPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Somebody of a new supplier follows the invitation and chooses how to log in. */
@RestController
@RequestMapping(path = "/suppliers/join/{secret}", produces = MediaType.TEXT_HTML_VALUE)
class SupplierJoinPages {

    private final Admission admission;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    SupplierJoinPages(Admission admission, Answers answers, Frames frames, Templates templates) {
        this.admission = admission;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(@PathVariable String secret, ServerWebExchange exchange) {
        return page(secret, FormState.of(Map.of()), exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> join(@PathVariable String secret, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> admission
                        .join(secret, logIn(input))
                        .map(opened -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .location(URI.create("/login?next=/supply&opened=supplier"))
                                .<JteModel>build())
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(secret, withoutPassword(refusal.form()), exchange))));
    }

    private static NewLogIn logIn(FormInput input) {
        return new NewLogIn(input.text("username"), input.text("password"), input.text("displayName"));
    }

    /** A password is never sent back. */
    private static FormState withoutPassword(FormState form) {
        Map<String, String> values = new HashMap<>(form.values());
        values.remove("password");
        return new FormState(values, form.errors(), form.problem());
    }

    private Mono<JteModel> page(String secret, FormState form, ServerWebExchange exchange) {
        return Mono.zip(frames.of(exchange), admission.invited(secret))
                .map(parts -> templates.shopSupplierjoin(
                        parts.getT1(),
                        new SupplierJoinPage(
                                "/suppliers/join/" + secret,
                                parts.getT2().terms().name(),
                                form)));
    }
}
