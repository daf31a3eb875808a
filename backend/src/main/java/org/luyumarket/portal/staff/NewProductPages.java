package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Category;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.Places;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.NewProductForm;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Adds a product to the catalogue. */
@RestController
@RequestMapping(path = "/staff/products/new", produces = MediaType.TEXT_HTML_VALUE)
class NewProductPages {

    private final Desks desks;
    private final Answers answers;
    private final Catalog catalog;
    private final Suppliers suppliers;
    private final Counties counties;
    private final Templates templates;

    NewProductPages(
            Desks desks,
            Answers answers,
            Catalog catalog,
            Suppliers suppliers,
            Counties counties,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.catalog = catalog;
        this.suppliers = suppliers;
        this.counties = counties;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> form(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(FormState.of(Map.of("published", "true")), person, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> add(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.fromSupplier(() -> ProductForms.newProduct(input))
                        .flatMap(product -> catalog.add(product, person))
                        .flatMap(added -> answers.done(
                                exchange,
                                "/staff/products/" + added.sku(),
                                Frames.texts(exchange).get("desk.product.done.added")))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> ProductForms.fieldName(field, input),
                                        refusal -> page(refusal.form(), person, exchange))));
    }

    private Mono<JteModel> page(FormState form, Person person, ServerWebExchange exchange) {
        Mono<List<Supplier>> known = suppliers
                .all()
                .filter(supplier -> person.seesCounty(supplier.county()))
                .collectList();
        return Mono.zip(desks.seat(exchange, person), known)
                .map(parts -> templates.staffNewproduct(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        model(form, person, parts.getT2(), parts.getT1().texts())));
    }

    private NewProductForm model(FormState form, Person person, List<Supplier> known, Texts texts) {
        return new NewProductForm(
                form,
                counties.all().stream()
                        .filter(county -> person.seesCounty(county.code()))
                        .map(county -> option("county", county.code().value(), Places.name(county.code(), texts), form))
                        .toList(),
                known.stream()
                        .map(supplier -> option("supplierId", supplier.id(), supplier.name(), form))
                        .toList(),
                Arrays.stream(Category.values())
                        .map(Category::code)
                        .map(code -> option("category", code, texts.get("category." + code), form))
                        .toList(),
                ProductForms.months(form, texts),
                ProductForms.TIERS);
    }

    private static Option option(String field, String value, String label, FormState form) {
        return new Option(value, label, form.value(field).equals(value));
    }
}
