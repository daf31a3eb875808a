package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.returns.Returns;
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

/** Goods on their way back, decided by the supplier and, where it is late or refuses, by staff. */
@RestController
@RequestMapping(
        path = {"/supply/returns", "/staff/returns"},
        produces = MediaType.TEXT_HTML_VALUE)
class ReturnPages {

    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final Returns returns;
    private final ReturnSheets sheets;
    private final Templates templates;

    ReturnPages(Desks desks, Answers answers, Returns returns, ReturnSheets sheets, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.returns = returns;
        this.sheets = sheets;
        this.templates = templates;
    }

    static String address(Person person) {
        return person.role() == Role.SUPPLIER ? "/supply/returns" : "/staff/returns";
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        Returns.Filter filter = new Returns.Filter(waiting);
        return Mono.zip(desks.seat(exchange, person), returns.of(filter, person, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffMatters(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(
                                parts.getT2(), filter, person, parts.getT1().texts())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> one(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/accept")
    Mono<ResponseEntity<JteModel>> accept(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "accept", person, exchange, input -> returns.accept(id, input.text("address"), person));
    }

    @PostMapping("/{id}/refund")
    Mono<ResponseEntity<JteModel>> refund(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "refund", person, exchange, input -> returns.refund(id, sellable(input), person));
    }

    /** Nothing said is none. */
    private static int sellable(FormInput input) {
        int sellable = input.optionalNumber("sellable").orElse(0);
        input.refuseIfAny();
        return sellable;
    }

    @PostMapping("/{id}/refuse")
    Mono<ResponseEntity<JteModel>> refuse(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "refuse", person, exchange, input -> returns.refuse(id, input.text("reason"), person));
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                address(person) + "/" + id,
                "return.done.",
                field -> field,
                refused -> page(id, refused, person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), returns.find(id, new Viewer(person, null)))
                .map(parts -> templates.staffMatter(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(), refused, person, parts.getT1().texts())));
    }
}
