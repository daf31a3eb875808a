package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.OffShelf;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.luyumarket.storefront.templates.Templates;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The products of the counties that this person looks after. */
@RestController
class ProductListPages {

    private static final int SIZE = 50;

    private final Desks desks;
    private final Catalog catalog;
    private final Inventory inventory;
    private final ReferencePrices references;
    private final Shelf shelf;
    private final ProductSheets sheets;
    private final Templates templates;

    ProductListPages(
            Desks desks,
            Catalog catalog,
            Inventory inventory,
            ReferencePrices references,
            Shelf shelf,
            ProductSheets sheets,
            Templates templates) {
        this.desks = desks;
        this.catalog = catalog;
        this.inventory = inventory;
        this.references = references;
        this.shelf = shelf;
        this.sheets = sheets;
        this.templates = templates;
    }

    @GetMapping(path = "/staff/products", produces = MediaType.TEXT_HTML_VALUE)
    Mono<JteModel> products(
            ProductQuery query,
            @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal Person person,
            ServerWebExchange exchange) {
        PageRequest request = new PageRequest(page, SIZE);
        Mono<List<Product>> found = catalog.all()
                .filter(product -> person.seesCounty(product.county()))
                .filter(query::fits)
                .collectList();
        return Mono.zip(desks.seat(exchange, person), found, stock(), references.market(), ended())
                .map(parts -> page(
                        parts.getT1(),
                        new FoundProducts(
                                query, request, person, parts.getT2(), parts.getT3(), parts.getT4(), parts.getT5())));
    }

    private Mono<Set<String>> ended() {
        return shelf.off().map(OffShelf::sku).collect(Collectors.toSet());
    }

    private Mono<Map<String, StockLevel>> stock() {
        return inventory.levels().collectMap(StockLevel::sku);
    }

    private JteModel page(Seat seat, FoundProducts found) {
        return templates.staffProducts(seat.frame(), seat.desk(), sheets.index(found, seat.texts()));
    }
}
