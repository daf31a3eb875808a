package org.luyumarket.portal.producers;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.Presale;
import org.luyumarket.inventory.Presales;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormPage;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Refused;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Presales, opened and ended by suppliers or by staff for them. */
@RestController
@RequestMapping(
        path = {"/supply/presales", "/staff/presales"},
        produces = MediaType.TEXT_HTML_VALUE)
class PresalePages {

    private final Desks desks;
    private final Answers answers;
    private final Presales presales;
    private final Inventory inventory;
    private final Catalog catalog;
    private final PresaleSheets sheets;
    private final Templates templates;

    PresalePages(
            Desks desks,
            Answers answers,
            Presales presales,
            Inventory inventory,
            Catalog catalog,
            PresaleSheets sheets,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.presales = presales;
        this.inventory = inventory;
        this.catalog = catalog;
        this.sheets = sheets;
        this.templates = templates;
    }

    static String address(Person person) {
        return person.role() == Role.SUPPLIER ? "/supply/presales" : "/staff/presales";
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return index(Refused.NONE, person, exchange);
    }

    @GetMapping("/new")
    Mono<JteModel> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return form(FormState.of(Map.of("opensOn", sheets.today())), person, exchange);
    }

    @PostMapping("/new")
    Mono<ResponseEntity<JteModel>> plan(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> planned(PresaleInput.of(input), person)
                        .flatMap(planned -> answers.done(
                                exchange,
                                address(person),
                                Frames.texts(exchange).get("presale.done.plan")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        UnaryOperator.identity(),
                                        refusal -> form(refusal.said(), person, exchange))));
    }

    @PostMapping("/{id}/end")
    Mono<ResponseEntity<JteModel>> end(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        FormPage page = new FormPage(
                address(person),
                "presale.done.",
                UnaryOperator.identity(),
                refused -> index(refused, person, exchange));
        return answers.act(page, "end", exchange, input -> presales.end(id, person));
    }

    /** What cannot be read does not keep the rest from being judged. */
    private Mono<Presale> planned(PresaleInput input, Person person) {
        return input.isWhole()
                ? presales.plan(input.presale(), person)
                : presales.wrong(input.presale(), person)
                        .onErrorResume(Refusal.class, unknown -> Mono.just(List.of()))
                        .flatMap(judged -> Mono.error(input.refusal(judged)));
    }

    private Mono<JteModel> index(Refused refused, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), presales.of(person).collectList(), goods(person))
                .flatMap(parts -> stock(parts.getT2())
                        .map(stock -> templates.staffPresales(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                sheets.index(
                                        new PresaleSheets.Found(parts.getT2(), parts.getT3(), stock),
                                        refused,
                                        address(person),
                                        parts.getT1().texts()))));
    }

    private Mono<Map<String, StockLevel>> stock(List<Presale> found) {
        return inventory.levels(found.stream().map(Presale::sku).distinct().toList());
    }

    private Mono<Map<String, Product>> goods(Person person) {
        return catalog.all()
                .filter(product -> person.sees(product.county(), product.supplierId()))
                .collectMap(Product::sku);
    }

    private Mono<JteModel> form(FormState form, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), goods(person))
                .map(parts -> templates.staffPresaleform(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        PresaleSheets.form(form, address(person), parts.getT2().values())));
    }
}
