package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.function.UnaryOperator;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormRefusal;
import org.luyumarket.portal.Frames;
import org.luyumarket.storefront.desk.FormState;
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

/** One product: its price, season and place in the shop, and the lots that come in. */
@RestController
@RequestMapping(path = "/staff/products/{sku}", produces = MediaType.TEXT_HTML_VALUE)
class ProductPages {

    private final Answers answers;
    private final Catalog catalog;
    private final Inventory inventory;
    private final ProductDesk desk;

    ProductPages(Answers answers, Catalog catalog, Inventory inventory, ProductDesk desk) {
        this.answers = answers;
        this.catalog = catalog;
        this.inventory = inventory;
        this.desk = desk;
    }

    @GetMapping
    Mono<JteModel> product(
            @PathVariable String sku, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return desk.page(sku, UnaryOperator.identity(), person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> change(
            @PathVariable String sku, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> ProductForms.change(input))
                        .flatMap(change -> catalog.change(sku, version(input), change, person))
                        .flatMap(changed -> done(sku, "desk.product.done.saved", exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> ProductForms.fieldName(field, input),
                                        refusal -> desk.page(
                                                sku,
                                                forms -> forms.editing(edited(refusal, exchange)),
                                                person,
                                                exchange))));
    }

    @PostMapping("/publication")
    Mono<ResponseEntity<JteModel>> publish(
            @PathVariable String sku, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> catalog.change(sku, version(input), publication(input), person)
                        .flatMap(changed -> done(
                                sku,
                                changed.published() ? "desk.product.done.published" : "desk.product.done.unpublished",
                                exchange))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> ProductForms.fieldName(field, input),
                                        refusal -> desk.page(
                                                sku,
                                                forms -> forms.editing(forms.edit()
                                                        .because(String.valueOf(edited(refusal, exchange)
                                                                .problem()))),
                                                person,
                                                exchange))));
    }

    @PostMapping("/lots")
    Mono<ResponseEntity<JteModel>> receive(
            @PathVariable String sku, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> ProductForms.lot(sku, input))
                        .flatMap(lot -> inventory.receive(lot, person))
                        .flatMap(lot -> done(sku, "desk.product.done.lot", exchange, lot.boxes()))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        UnaryOperator.identity(),
                                        refusal -> desk.page(
                                                sku, forms -> forms.receiving(refusal.form()), person, exchange))));
    }

    private static ProductChange publication(FormInput input) {
        return new ProductChange(null, null, null, null, null, input.ticked("published"));
    }

    private static long version(FormInput input) {
        return input.optionalNumber("version").orElse(0);
    }

    private Mono<ResponseEntity<JteModel>> done(String sku, String key, ServerWebExchange exchange, Object... values) {
        return answers.done(
                exchange, "/staff/products/" + sku, Frames.texts(exchange).get(key, values));
    }

    /** Somebody was faster: what was typed stays, and saving again replaces what is there now. */
    private static FormState edited(FormRefusal refusal, ServerWebExchange exchange) {
        return refusal.problem().status() == Refusal.Kind.STALE.status()
                ? refusal.form().because(Frames.texts(exchange).get("desk.product.stale"))
                : refusal.form();
    }
}
