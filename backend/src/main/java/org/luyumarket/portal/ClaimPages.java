package org.luyumarket.portal;

import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.aftersale.Claims;
import org.luyumarket.aftersale.Claims.Grant;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.PageRequest;
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

/** Claims of bad fruit, judged by the supplier and, where it did not or the buyer disagrees, by staff. */
@RestController
@RequestMapping(
        path = {"/supply/claims", "/staff/claims"},
        produces = MediaType.TEXT_HTML_VALUE)
class ClaimPages {

    private static final int SIZE = 30;

    private final Desks desks;
    private final Answers answers;
    private final Claims claims;
    private final ClaimSheets sheets;
    private final Templates templates;

    ClaimPages(Desks desks, Answers answers, Claims claims, ClaimSheets sheets, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.claims = claims;
        this.sheets = sheets;
        this.templates = templates;
    }

    static String address(Person person) {
        return person.role() == Role.SUPPLIER ? "/supply/claims" : "/staff/claims";
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "true") boolean waiting,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        Claims.Filter filter = new Claims.Filter(waiting);
        return Mono.zip(desks.seat(exchange, person), claims.of(filter, person, new PageRequest(page, SIZE)))
                .map(parts -> templates.staffClaims(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.index(
                                parts.getT2(), filter, person, parts.getT1().texts())));
    }

    @GetMapping("/{id}")
    Mono<JteModel> claim(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, Refused.NONE, person, exchange);
    }

    @PostMapping("/{id}/grant")
    Mono<ResponseEntity<JteModel>> grant(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "grant", person, exchange, input -> claims.grant(id, grant(input), person));
    }

    @PostMapping("/{id}/refuse")
    Mono<ResponseEntity<JteModel>> refuse(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act(id, "refuse", person, exchange, input -> claims.refuse(id, input.text("reason"), person));
    }

    private static Grant grant(FormInput input) {
        Grant grant = new Grant(input.number("bad"), "");
        input.refuseIfAny();
        return grant;
    }

    private Mono<ResponseEntity<JteModel>> act(
            UUID id, String form, Person person, ServerWebExchange exchange, Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                address(person) + "/" + id,
                "claim.done.",
                field -> field,
                refused -> page(id, refused, person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(UUID id, Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), claims.find(id, new Viewer(person, null)))
                .map(parts -> templates.staffClaim(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        sheets.file(
                                parts.getT2(), refused, person, parts.getT1().texts())));
    }
}
