package org.luyumarket.procurement.requisition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.quotation.Award;
import org.luyumarket.procurement.quotation.Quotations;
import org.luyumarket.procurement.requisition.Requisition.Line;
import org.luyumarket.procurement.requisition.Requisition.Quoted;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Prices what is wanted by the tiers of the catalogue, or as a supplier quoted it to the unit. */
@Component
class RequisitionPricing {

    private final Catalog catalog;
    private final Suppliers suppliers;
    private final Quotations quotations;

    RequisitionPricing(Catalog catalog, Suppliers suppliers, Quotations quotations) {
        this.catalog = catalog;
        this.suppliers = suppliers;
        this.quotations = quotations;
    }

    Mono<List<Line>> price(UUID institution, List<Want> wants) {
        List<String> skus = wants.stream().map(Want::sku).toList();
        return Mono.zip(catalog.offered(skus), suppliers.all().collectMap(Supplier::id), awards(institution, wants))
                .map(parts -> new Known(parts.getT1(), parts.getT2(), parts.getT3()))
                .map(known -> lines(wants, known));
    }

    private Mono<Map<UUID, Award>> awards(UUID institution, List<Want> wants) {
        return Flux.fromIterable(wants)
                .mapNotNull(Want::quotation)
                .distinct()
                .concatMap(quotation -> quotations.awarded(quotation, institution))
                .collectMap(Award::quotation);
    }

    /** What prices depend on. */
    private record Known(Map<String, Product> offered, Map<String, Supplier> suppliers, Map<UUID, Award> awards) {

        String supplier(Product product) {
            Supplier supplier = suppliers.get(product.supplierId());
            return supplier == null ? product.supplierId() : supplier.name();
        }

        /** The price that was quoted for this product; null if it has to be bought at its tiers. */
        @Nullable
        Award award(Want want) {
            Award award = want.quotation() == null ? null : awards.get(want.quotation());
            return award != null && award.offer().sku().equals(want.sku()) ? award : null;
        }
    }

    private static List<Line> lines(List<Want> wants, Known known) {
        FieldChecks fields = new FieldChecks();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < wants.size(); i++) {
            Want want = wants.get(i);
            Product product = known.offered.get(want.sku());
            fields.check(product != null, "lines[" + i + "].sku", "no-such-product", want.sku())
                    .check(
                            want.quotation() == null || known.award(want) != null,
                            "lines[" + i + "].sku",
                            "not-quoted",
                            want.sku());
            if (product != null) {
                lines.add(line(i + 1, want, product, known));
            }
        }
        fields.refuseIfAny();
        return lines;
    }

    private static Line line(int number, Want want, Product product, Known known) {
        Award award = known.award(want);
        return new Line(
                number,
                product.sku(),
                product.name(),
                product.supplierId(),
                known.supplier(product),
                product.county(),
                product.category(),
                want.quantity(),
                award == null
                        ? product.unitPrice(want.quantity())
                        : award.offer().unitPrice(),
                product.netWeight(),
                award == null ? null : new Quoted(award.quotation(), award.number()));
    }
}
