package org.luyumarket.portal.staff;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.Shelf;
import org.luyumarket.identity.Person;
import org.luyumarket.inventory.Inventory;
import org.luyumarket.inventory.StockLevel;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.portal.Desks;
import org.luyumarket.portal.Desks.Seat;
import org.luyumarket.procurement.quotation.ReferencePrices;
import org.luyumarket.storefront.templates.Templates;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Fetches all that is known about a product and shows it; a product of another county does not exist here. */
@Component
class ProductDesk {

    private final Desks desks;
    private final Catalog catalog;
    private final Shelf shelf;
    private final Inventory inventory;
    private final Suppliers suppliers;
    private final ReferencePrices references;
    private final ProductSheets sheets;
    private final Templates templates;
    private final Clock clock;

    ProductDesk(
            Desks desks,
            Catalog catalog,
            Shelf shelf,
            Inventory inventory,
            Suppliers suppliers,
            ReferencePrices references,
            ProductSheets sheets,
            Templates templates,
            Clock clock) {
        this.desks = desks;
        this.catalog = catalog;
        this.shelf = shelf;
        this.inventory = inventory;
        this.suppliers = suppliers;
        this.references = references;
        this.sheets = sheets;
        this.templates = templates;
        this.clock = clock;
    }

    Mono<JteModel> page(String sku, UnaryOperator<ProductFormStates> forms, Person person, ServerWebExchange exchange) {
        return Mono.zip(desks.seat(exchange, person), known(sku, person))
                .map(parts -> page(parts.getT1(), parts.getT2(), forms));
    }

    private JteModel page(Seat seat, KnownProduct known, UnaryOperator<ProductFormStates> forms) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        ProductFormStates states = forms.apply(ProductFormStates.of(known.product(), today));
        return templates.staffProduct(seat.frame(), seat.desk(), sheets.file(known, states, seat.texts()));
    }

    private Mono<KnownProduct> known(String sku, Person person) {
        return catalog.find(sku)
                .filter(product -> person.seesCounty(product.county()))
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)))
                .flatMap(this::known);
    }

    private Mono<KnownProduct> known(Product product) {
        Mono<Optional<StockLevel>> stock = inventory
                .levels(List.of(product.sku()))
                .map((Map<String, StockLevel> levels) -> Optional.ofNullable(levels.get(product.sku())));
        return Mono.zip(
                        supplierName(product),
                        catalog.priceHistory(product.sku()).collectList(),
                        stock,
                        inventory.lots(product.sku()).collectList(),
                        shelf.off()
                                .filter(off -> off.sku().equals(product.sku()))
                                .collectList(),
                        references.market())
                .map(parts -> new KnownProduct(
                        product,
                        parts.getT1(),
                        parts.getT2(),
                        parts.getT3().orElse(null),
                        parts.getT4(),
                        parts.getT5(),
                        parts.getT6()));
    }

    private Mono<String> supplierName(Product product) {
        return suppliers.find(product.supplierId()).map(Supplier::name).defaultIfEmpty(product.supplierId());
    }
}
