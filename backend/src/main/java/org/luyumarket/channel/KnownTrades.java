package org.luyumarket.channel;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Fetches what deals can speak of: some hundred rows, so all of them. */
@Component
class KnownTrades {

    private final Catalog catalog;
    private final Suppliers suppliers;
    private final PartnerRepository partners;

    KnownTrades(Catalog catalog, Suppliers suppliers, PartnerRepository partners) {
        this.catalog = catalog;
        this.suppliers = suppliers;
        this.partners = partners;
    }

    Mono<KnownTrade> now() {
        Mono<Map<String, List<Certificate>>> certificates = suppliers
                .certificates()
                .collectList()
                .map(all -> all.stream().collect(Collectors.groupingBy(Certificate::supplierId)));
        return Mono.zip(
                        catalog.all().collectMap(Product::sku),
                        suppliers.all().collectMap(Supplier::id),
                        certificates,
                        partners.all().collectMap(Partner::id))
                .map(parts -> new KnownTrade(parts.getT1(), parts.getT2(), parts.getT3(), parts.getT4()));
    }
}
