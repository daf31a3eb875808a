package org.luyumarket.portal.supply;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.Refusal;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Frames;
import org.luyumarket.portal.QuotationWords;
import org.luyumarket.portal.Shown;
import org.luyumarket.procurement.quotation.Offer;
import org.luyumarket.procurement.quotation.Quotation;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.QuotationList;
import org.luyumarket.storefront.buyer.SupplyQuotation;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
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

/** What units ask this supplier to quote, and its own offers. */
@RestController
@RequestMapping(path = "/supply/quotations", produces = MediaType.TEXT_HTML_VALUE)
class SupplyQuotationPages {

    private static final String ADDRESS = "/supply/quotations";
    private static final PageRequest LATEST = new PageRequest(1, Page.MAX_SIZE);

    private final Desks desks;
    private final Answers answers;
    private final Quotations quotations;
    private final Catalog catalog;
    private final Clock clock;
    private final Templates templates;

    SupplyQuotationPages(
            Desks desks, Answers answers, Quotations quotations, Catalog catalog, Clock clock, Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.quotations = quotations;
        this.catalog = catalog;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> list(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), quotations.asked(person, LATEST))
                .map(parts -> templates.supplyQuotations(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        list(parts.getT2().items(), person, words(parts.getT1().texts()))));
    }

    private QuotationWords words(Texts texts) {
        return new QuotationWords(ADDRESS, clock.instant(), texts);
    }

    private static QuotationList list(List<Quotation> found, Person person, QuotationWords words) {
        return new QuotationList(
                words.texts().get("quotation.lead.supplier"),
                found.stream()
                        .map(quotation -> new QuotationList.Row(
                                words.address(quotation),
                                quotation.number(),
                                quotation.wanted().goods(),
                                quotation.asker().institutionName(),
                                words.deadline(quotation),
                                words.state(quotation),
                                next(quotation, person, words)))
                        .toList(),
                false);
    }

    private static String next(Quotation quotation, Person person, QuotationWords words) {
        return words.nextForSupplier(quotation, String.valueOf(person.supplierId()));
    }

    @GetMapping("/{id}")
    Mono<JteModel> quotation(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return page(id, FormState.of(Map.of()), person, exchange);
    }

    @PostMapping("/{id}/offer")
    Mono<ResponseEntity<JteModel>> offer(
            @PathVariable UUID id, @AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        return Answers.input(exchange)
                .flatMap(input -> Mono.defer(() -> offer(id, input, person))
                        .then(Mono.defer(() -> answers.done(
                                exchange,
                                ADDRESS + "/" + id,
                                Frames.texts(exchange).get("quotation.done.offered"))))
                        .onErrorResume(
                                Refusal.class,
                                answers.refused(
                                        exchange,
                                        input,
                                        field -> field,
                                        refusal -> page(id, refusal.form(), person, exchange))));
    }

    private Mono<Void> offer(UUID id, FormInput input, Person person) {
        Money price = input.money("unitPrice");
        String sku = input.requiredText("sku");
        input.refuseIfAny();
        return quotations.offer(id, sku, price, person);
    }

    private Mono<JteModel> page(UUID id, FormState form, Person person, ServerWebExchange exchange) {
        return quotations
                .find(id, person)
                .flatMap(found -> Mono.zip(
                                desks.seat(exchange, person),
                                products(found, person),
                                quotations
                                        .ownOffer(id, person)
                                        .map(Optional::of)
                                        .defaultIfEmpty(Optional.empty()))
                        .map(parts -> templates.supplyQuotation(
                                parts.getT1().frame(),
                                parts.getT1().desk(),
                                page(
                                        new Found(
                                                found,
                                                parts.getT2(),
                                                parts.getT3(),
                                                next(
                                                        found,
                                                        person,
                                                        words(parts.getT1().texts()))),
                                        form,
                                        words(parts.getT1().texts())))));
    }

    /** A request with the goods of this supplier that answer it, its own offer, and what comes next. */
    private record Found(Quotation quotation, List<Product> products, Optional<Offer> own, String next) {}

    private Mono<List<Product>> products(Quotation quotation, Person person) {
        return catalog.all()
                .filter(product -> product.supplierId().equals(person.supplierId()))
                .filter(product -> product.category().equals(quotation.wanted().category()))
                .collectList();
    }

    private static SupplyQuotation page(Found found, FormState form, QuotationWords words) {
        return new SupplyQuotation(
                words.head(found.quotation, found.next),
                found.own
                        .map(offer -> own(offer, words.texts()))
                        .orElse(words.texts().get("quotation.own.none")),
                words.isOpen(found.quotation),
                found.products.stream()
                        .map(product -> new Option(
                                product.sku(),
                                product.name() + " " + Shown.price(product.price()),
                                product.sku().equals(form.value("sku"))))
                        .toList(),
                form);
    }

    private static String own(Offer offer, Texts texts) {
        return texts.get(
                "quotation.own.offered",
                offer.name(),
                Shown.price(offer.unitPrice()),
                Shown.perKilogram(offer.unitPrice(), offer.unitWeight()));
    }
}
