package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.OffShelf;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.goodslist.OfferSheets;
import org.luyumarket.goodslist.SavedSheet;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Answers;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.FormPage;
import org.luyumarket.procurement.quotation.MarketPrices;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Prices and stock of many goods on one page, saved and taken back in one go: the staff's, and a supplier's own. */
@RestController
@RequestMapping(
        path = {OfferTables.OF_STAFF, OfferTables.OF_SUPPLIER},
        produces = MediaType.TEXT_HTML_VALUE)
class OfferPages {

    private static final int SIZE = 50;
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private final Desks desks;
    private final Answers answers;
    private final Catalog catalog;
    private final Inventory inventory;
    private final ReferencePrices references;
    private final Shelf shelf;
    private final OfferSheets sheets;
    private final OfferTables tables;
    private final Templates templates;

    OfferPages(
            Desks desks,
            Answers answers,
            Catalog catalog,
            Inventory inventory,
            ReferencePrices references,
            Shelf shelf,
            OfferSheets sheets,
            OfferTables tables,
            Templates templates) {
        this.desks = desks;
        this.answers = answers;
        this.catalog = catalog;
        this.inventory = inventory;
        this.references = references;
        this.shelf = shelf;
        this.sheets = sheets;
        this.tables = tables;
        this.templates = templates;
    }

    @GetMapping
    Mono<JteModel> offers(
            ProductQuery query,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        return page(new Asked(query, page, person), UNTOUCHED, exchange);
    }

    @PostMapping
    Mono<ResponseEntity<JteModel>> save(
            ProductQuery query,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        Asked asked = new Asked(query, page, person);
        return answers.act(
                form(asked, exchange),
                "saved",
                exchange,
                input -> Mono.fromSupplier(() -> OfferForm.changes(input))
                        .flatMap(changes -> sheets.save(changes, person)));
    }

    @PostMapping("/undo")
    Mono<ResponseEntity<JteModel>> undo(@AuthenticationPrincipal Person person, ServerWebExchange exchange) {
        Asked asked = new Asked(new ProductQuery(null, null, null), 1, person);
        return answers.act(form(asked, exchange), "undone", exchange, input -> sheets.undo(id(input), person));
    }

    /** What is no id is none that anybody saved. */
    private static UUID id(FormInput input) {
        return ID.matcher(input.text("save")).matches() ? UUID.fromString(input.text("save")) : new UUID(0, 0);
    }

    private FormPage form(Asked asked, ServerWebExchange exchange) {
        return new FormPage(
                asked.here(),
                "offers.",
                field -> field,
                refused -> page(asked, OfferForm.touched(refused.form()), exchange));
    }

    private Mono<JteModel> page(Asked asked, FormState form, ServerWebExchange exchange) {
        Person person = asked.person();
        Mono<List<Product>> seen = catalog.all()
                .filter(product -> person.sees(product.county(), product.supplierId()))
                .collectList();
        Mono<Map<String, StockLevel>> stock = inventory.levels().collectMap(StockLevel::sku);
        Mono<Optional<SavedSheet>> last =
                sheets.latest(person).map(Optional::of).defaultIfEmpty(Optional.empty());
        Mono<Set<String>> ended = shelf.off().map(OffShelf::sku).collect(Collectors.toSet());
        return Mono.zip(desks.seat(exchange, person), seen, stock, last, references.market(), ended)
                .map(parts -> templates.staffOffers(
                        parts.getT1().frame(),
                        parts.getT1().desk(),
                        tables.index(
                                asked,
                                form,
                                new Found(
                                        parts.getT2(),
                                        parts.getT3(),
                                        parts.getT4().orElse(null),
                                        parts.getT5(),
                                        parts.getT6()),
                                parts.getT1().texts())));
    }

    /** Which offers somebody wants to see. */
    record Asked(ProductQuery query, int page, Person person) {

        PageRequest request() {
            return new PageRequest(page, SIZE);
        }

        String address() {
            return person.isStaff() ? OfferTables.OF_STAFF : OfferTables.OF_SUPPLIER;
        }

        String here() {
            return query.page(address(), page);
        }
    }

    /** All products this person looks after, with the stock, what was saved last, and what the market asks. */
    record Found(
            List<Product> seen,
            Map<String, StockLevel> stock,
            @Nullable SavedSheet last,
            MarketPrices market,
            Set<String> ended) {}
}
