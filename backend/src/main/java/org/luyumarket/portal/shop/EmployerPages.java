package org.luyumarket.portal.shop;

import gg.jte.models.runtime.JteModel;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.colleague.Employer;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.EmployerPage;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Somebody lets what they buy be added up for their unit, or ends that. */
@RestController
@RequestMapping(path = EmployerPages.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class EmployerPages {

    static final String ADDRESS = "/account/unit";

    private final Colleagues colleagues;
    private final Answers answers;
    private final Frames frames;
    private final Templates templates;

    EmployerPages(Colleagues colleagues, Answers answers, Frames frames, Templates templates) {
        this.colleagues = colleagues;
        this.answers = answers;
        this.frames = frames;
        this.templates = templates;
    }

    /** With a code, which a link may bring along, it asks whether that is the unit. */
    @GetMapping
    Mono<ResponseEntity<JteModel>> unit(
            @RequestParam(defaultValue = "") String code,
            @AuthenticationPrincipal @Nullable Person person,
            ServerWebExchange exchange) {
        if (person == null) {
            return Mono.just(Redirect.toLogIn(exchange));
        }
        FormState form = FormState.of(Map.of("code", code));
        return (code.isBlank() ? Mono.<Employer>empty() : colleagues.behind(code))
                .flatMap(unit -> page(form, unit.name(), person, exchange))
                .switchIfEmpty(Mono.defer(() -> page(form, null, person, exchange)))
                .map(ResponseEntity::ok)
                .onErrorResume(
                        Refusal.class,
                        answers.refused(
                                exchange,
                                typed(code),
                                field -> field,
                                refusal -> page(refusal.form(), null, person, exchange)));
    }

    private static FormInput typed(String code) {
        LinkedMultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("code", code);
        return new FormInput(fields);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> join(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> colleagues.join(input.text("code"), person))
                        .map(unit -> Redirect.<JteModel>to(ADDRESS))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(refusal.form(), null, person, exchange))));
    }

    @PostMapping("/leave")
    Mono<ResponseEntity<JteModel>> leave(@AuthenticationPrincipal Person person) {
        return colleagues.leave(person).then(Mono.just(Redirect.to(ADDRESS)));
    }

    private Mono<JteModel> page(FormState form, @Nullable String asked, Person person, ServerWebExchange exchange) {
        Mono<Optional<Employer>> now = colleagues.of(person).map(Optional::of).defaultIfEmpty(Optional.empty());
        return Mono.zip(frames.of(exchange), now).map(parts -> page(parts.getT1(), parts.getT2(), asked, form));
    }

    private JteModel page(Frame frame, Optional<Employer> now, @Nullable String asked, FormState form) {
        return templates.shopEmployer(
                frame, new EmployerPage(now.map(Employer::name).orElse(null), asked, form));
    }
}
