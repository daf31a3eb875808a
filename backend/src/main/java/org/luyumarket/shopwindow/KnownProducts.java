package org.luyumarket.shopwindow;

import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Product;
import reactor.core.publisher.Mono;

/** All products by sku as they were last read; what did not change since is not read again. For one caller at a time. */
final class KnownProducts {

    private final Catalog catalog;
    private final NavigableMap<String, Product> bySku = new TreeMap<>();
    private long revision;

    KnownProducts(Catalog catalog) {
        this.catalog = catalog;
    }

    Mono<Collection<Product>> asOf(long wanted) {
        return catalog.changedSince(revision).collectList().map(changed -> learn(changed, wanted));
    }

    private Collection<Product> learn(List<Product> changed, long wanted) {
        changed.forEach(product -> bySku.put(product.sku(), product));
        revision = wanted;
        return bySku.values();
    }
}
