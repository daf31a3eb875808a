package org.luyumarket.portal.buyer;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.payment.Payment;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.DueSheets;
import org.luyumarket.portal.DueSheets.Reader;
import org.luyumarket.portal.buyer.Offices.Office;
import org.luyumarket.procurement.settlement.Dues;
import org.luyumarket.procurement.settlement.Dues.Filter;
import org.luyumarket.procurement.settlement.online.OnlineDues;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.HttpStatus;
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

/** What a unit owes, and how to pay it. */
@RestController
@RequestMapping(path = "/buyer/dues", produces = MediaType.TEXT_HTML_VALUE)
class DuePages {

    private static final int SIZE = 50;
    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private final Offices offices;
    private final Dues dues;
    private final OnlineDues online;
    private final Answers answers;
    private final Ids ids;
    private final Templates templates;

    DuePages(Offices offices, Dues dues, OnlineDues online, Answers answers, Ids ids, Templates templates) {
        this.offices = offices;
        this.dues = dues;
        this.online = online;
        this.answers = answers;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return offices.office(exchange, person)
                .flatMap(office -> dues.of(unit(office), person, new PageRequest(page, SIZE))
                        .map(found -> templates.buyerDues(
                                office.frame(),
                                office.desk(),
                                office.share(),
                                sheets(office).list(found))));
    }

    @GetMapping("/{id}")
    Mono<JteModel> due(@PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, UNTOUCHED, person, exchange);
    }

    @PostMapping("/{id}/payments")
    Mono<ResponseEntity<JteModel>> pay(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        String page = "/buyer/dues/" + id;
        URI back = exchange.getRequest().getURI().resolve(page);
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> DueOnlines.wish(input, back))
                        .flatMap(wish -> online.start(id, wish, person))
                        .map(started -> onward(started, page))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(id, refusal.form(), person, exchange))));
    }

    private static ResponseEntity<JteModel> onward(Payment started, String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Objects.requireNonNullElse(started.redirectUrl(), page)))
                .build();
    }

    private Mono<JteModel> page(UUID id, FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(offices.office(exchange, person), dues.find(id, person))
                .flatMap(parts -> online.tried(parts.getT2().due())
                        .collectList()
                        .map(tried -> templates.buyerDue(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                parts.getT1().share(),
                                sheets(parts.getT1()).file(parts.getT2()),
                                new DueOnlines(parts.getT1().texts(), form)
                                        .of(parts.getT1().seat(), parts.getT2().due(), tried, ids.next()))));
    }

    private static Filter unit(Office office) {
        return new Filter(office.seat().institution().id(), null);
    }

    private DueSheets sheets(Office office) {
        return new DueSheets(Reader.BUYER, offices.today(), office.texts());
    }
}
