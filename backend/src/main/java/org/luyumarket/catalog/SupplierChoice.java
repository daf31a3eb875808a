package org.luyumarket.catalog;

import org.luyumarket.platform.InvalidInput;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who supplies a new product: the supplier that was named, or the only one its county has. */
@Component
class SupplierChoice {

    private static final String FIELD = "supplierId";

    private final Suppliers suppliers;

    SupplierChoice(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    Mono<String> supplierOf(NewProduct product) {
        String named = product.supplierId();
        Mono<Supplier> supplier = named == null ? onlySupplierOf(product) : suppliers.find(named);
        return supplier.filter(found -> found.county().equals(product.county()))
                .switchIfEmpty(Mono.error(() -> new InvalidInput(FIELD, "unknown-supplier")))
                .map(Supplier::id);
    }

    private Mono<Supplier> onlySupplierOf(NewProduct product) {
        return suppliers
                .all()
                .filter(supplier -> supplier.county().equals(product.county()))
                .collectList()
                .filter(ofCounty -> ofCounty.size() == 1)
                .switchIfEmpty(Mono.error(() -> new InvalidInput(FIELD, "choose-supplier")))
                .map(ofCounty -> ofCounty.get(0));
    }
}
