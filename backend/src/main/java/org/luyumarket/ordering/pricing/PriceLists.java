package org.luyumarket.ordering.pricing;

import java.util.Set;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.freight.Freight;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Fetches what prices are decided by. */
@Component
public class PriceLists {

    private final Catalog catalog;
    private final Freight freight;

    PriceLists(Catalog catalog, Freight freight) {
        this.catalog = catalog;
        this.freight = freight;
    }

    public Mono<Pricing> now(Set<String> skus) {
        return freight.template()
                .flatMap(template -> catalog.offered(skus).map(offers -> new Pricing(offers, template)));
    }
}
