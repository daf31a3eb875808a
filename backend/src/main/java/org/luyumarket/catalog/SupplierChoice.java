package org.luyumarket.catalog;

import java.util.Comparator;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who supplies a new product: the supplier that was named, or else the first of its county. */
@Component
class SupplierChoice {

    private static final String FIELD = "supplierId";

    private final Suppliers suppliers;

    SupplierChoice(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    Mono<String> supplierOf(NewProduct product) {
        String named = product.supplierId();
        Mono<Supplier> supplier = named == null ? firstOf(product.county()) : suppliers.find(named);
        return supplier.filter(found -> found.county().equals(product.county()))
                .switchIfEmpty(Mono.error(() -> new InvalidInput(FIELD, "unknown-supplier")))
                .map(Supplier::id);
    }

    private Mono<Supplier> firstOf(DivisionCode county) {
        return suppliers
                .all()
                .filter(supplier -> supplier.county().equals(county))
                .sort(Comparator.comparing(Supplier::id))
                .next();
    }
}
