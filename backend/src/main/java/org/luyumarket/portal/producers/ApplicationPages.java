package org.luyumarket.portal.producers;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.admission.Admission;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.templates.Templates;
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
import reactor.core.publisher.Mono;

/** Applications of producers: recommended by their county, admitted by somebody else of the platform. */
@RestController
@RequestMapping(path = "/staff/applications", produces = MediaType.TEXT_HTML_VALUE)
class ApplicationPages {

    private static final String LIST = "/staff/applications";
    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final Admission admission;
    private final Templates templates;

    ApplicationPages(Desks desks, Answers answers, Admission admission, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.admission = admission;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), admission.of(waiting, person, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffApplications(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        ApplicationSheets.index(
                                parts.getT2(), waiting, LIST, parts.getT1().texts())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> application(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/recommend")
    Mono<ResponseEntity<JteModel>> recommend(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "recommend", person, exchange, input -> admission.recommend(id, input.text("reason"), person));
    }

    @PostMapping("/{id}/refuse")
    Mono<ResponseEntity<JteModel>> refuse(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "refuse", person, exchange, input -> admission.refuse(id, input.text("reason"), person));
    }

    @PostMapping("/{id}/admit")
    Mono<ResponseEntity<JteModel>> admit(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "admit", person, exchange, input -> admission.admit(id, person));
    }

    @PostMapping("/{id}/invitation")
    Mono<ResponseEntity<JteModel>> inviteAgain(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "invitation", person, exchange, input -> admission.inviteAgain(id, person));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                LIST + "/" + id, "applications.done.", field -> field, refused -> page(id, refused, person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), admission.find(id, person))
                .map(parts -> templates.staffApplication(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        ApplicationSheets.file(
                                parts.getT2(),
                                LIST + "/" + id,
                                refused,
                                person,
                                parts.getT1().texts())));
    }
}
