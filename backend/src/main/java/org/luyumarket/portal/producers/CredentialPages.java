package org.luyumarket.portal.producers;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.credential.Credentials;
import org.luyumarket.credential.Credentials.View;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
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

/** Credentials of producers, listed for them and decided by the staff of their county. */
@RestController
@RequestMapping(
        path = {"/supply/credentials", "/staff/credentials"},
        produces = MediaType.TEXT_HTML_VALUE)
class CredentialPages {

    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final Credentials credentials;
    private final CredentialSheets sheets;
    private final Templates templates;

    CredentialPages(
            Desks desks, Answers answers, Credentials credentials, CredentialSheets sheets, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.credentials = credentials;
        this.sheets = sheets;
        this.templates = templates;
    }

    static String address(Person person) {
        return person.role() == Role.SUPPLIER ? "/supply/credentials" : "/staff/credentials";
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "") String view,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        View wanted = CredentialSheets.view(view, person);
        return Mono.zip(desks.seat(exchange, person), credentials.of(wanted, person, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffCredentials(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(
                                parts.getT2(), wanted, person, parts.getT1().texts())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> credential(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/approve")
    Mono<ResponseEntity<JteModel>> approve(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "approve", person, exchange, input -> credentials.approve(id, person));
    }

    @PostMapping("/{id}/refuse")
    Mono<ResponseEntity<JteModel>> refuse(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "refuse", person, exchange, input -> credentials.refuse(id, input.text("reason"), person));
    }

    @PostMapping("/{id}/withdraw")
    Mono<ResponseEntity<JteModel>> withdraw(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "withdraw", person, exchange, input -> credentials.withdraw(id, input.text("reason"), person));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                address(person) + "/" + id,
                "credential.done.",
                field -> field,
                refused -> page(id, refused, person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), credentials.find(id, person))
                .map(parts -> templates.staffCredential(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(), refused, person, parts.getT1().texts())));
    }
}
