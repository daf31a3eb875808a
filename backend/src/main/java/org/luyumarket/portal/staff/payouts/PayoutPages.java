package org.luyumarket.portal.staff.payouts;

import gg.jte.models.runtime.JteModel;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.payout.Accounts;
import org.luyumarket.payout.Payouts;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
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

/** Runs of payouts are listed and drawn up, and the accounts that suppliers file are approved. */
@RestController
@RequestMapping(path = PayoutSheets.ADDRESS, produces = MediaType.TEXT_HTML_VALUE)
class PayoutPages {

    private static final int SIZE = 20;

    private final Desks desks;
    private final Answers answers;
    private final Payouts payouts;
    private final Accounts accounts;
    private final Suppliers suppliers;
    private final Templates templates;

    PayoutPages(
            Desks desks,
            Answers answers,
            Payouts payouts,
            Accounts accounts,
            Suppliers suppliers,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.payouts = payouts;
        this.accounts = accounts;
        this.suppliers = suppliers;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(page, Refused.NONE, person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> draw(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act("draw", null, person, exchange, input -> payouts.draw(until(input), person));
    }

    private static LocalDate until(FormInput input) {
        LocalDate until = input.day("until");
        input.refuseIfAny();
        return until;
    }

    @PostMapping("/accounts/{id}/accept")
    Mono<ResponseEntity<JteModel>> accept(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act("accept", id, person, exchange, input -> accounts.approve(id, person));
    }

    @PostMapping("/accounts/{id}/refuse")
    Mono<ResponseEntity<JteModel>> refuse(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return act("refuse", id, person, exchange, input -> accounts.refuse(id, input.text("reason"), person));
    }

    /** The forms of an account go by its id too. */
    private Mono<ResponseEntity<JteModel>> act(
            String form,
            @Nullable UUID account,
            Person person,
            ServerWebExchange exchange,
            Function<FormInput, Mono<?>> deed) {
        FormPage page = new FormPage(
                PayoutSheets.ADDRESS,
                "payout.done.",
                field -> field,
                refused -> page(1, account == null ? refused : refused.as(form + account), person, exchange));
        return answers.act(page, form, exchange, deed);
    }

    private Mono<JteModel> page(int number, Refused refused, Person person, ServerWebExchange exchange) {
        Mono<List<Supplier>> holders = suppliers.all().collectList();
        return Mono.zip(
                        desks.seat(exchange, person),
                        payouts.runs(person, new PageRequest(number, SIZE)),
                        payouts.ends(person).collectList(),
                        accounts.waiting(person).collectList(),
                        holders)
                .map(parts -> templates.staffPayouts(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        new PayoutSheets(
                                        person.role() != Role.AUDITOR,
                                        PayoutSheets.names(parts.getT5()),
                                        refused,
                                        parts.getT1().texts())
                                .index(parts.getT2(), parts.getT3(), parts.getT4())));
    }
}
