package org.luyumarket.procurement.requisition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.requisition.Requisition.Line;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Prices what is wanted by the tiers of the catalogue. */
@Component
class RequisitionPricing {

    private final Catalog catalog;
    private final Suppliers suppliers;

    RequisitionPricing(Catalog catalog, Suppliers suppliers) {
        this.catalog = catalog;
        this.suppliers = suppliers;
    }

    Mono<List<Line>> price(List<Want> wants) {
        List<String> skus = wants.stream().map(Want::sku).toList();
        return Mono.zip(catalog.offered(skus), suppliers.all().collectMap(Supplier::id))
                .map(known -> lines(wants, known.getT1(), known.getT2()));
    }

    private static List<Line> lines(List<Want> wants, Map<String, Product> offered, Map<String, Supplier> suppliers) {
        FieldChecks fields = new FieldChecks();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < wants.size(); i++) {
            Want want = wants.get(i);
            Product product = offered.get(want.sku());
            if (product == null) {
                fields.check(false, "lines[" + i + "].sku", "no-such-product", want.sku());
            } else {
                lines.add(line(i + 1, want, product, suppliers));
            }
        }
        fields.refuseIfAny();
        return lines;
    }

    private static Line line(int number, Want want, Product product, Map<String, Supplier> suppliers) {
        Supplier supplier = suppliers.get(product.supplierId());
        return new Line(
                number,
                product.sku(),
                product.name(),
                product.supplierId(),
                supplier == null ? product.supplierId() : supplier.name(),
                product.county(),
                product.category(),
                want.quantity(),
                product.unitPrice(want.quantity()),
                product.netWeight());
    }
}
