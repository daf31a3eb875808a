package org.luyumarket.catalog;

import java.util.Collection;
import java.util.Map;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The catalogue: what is offered, at which price, and what it used to cost. */
public interface Catalog {

    /** Every product, published or not, by sku. */
    Flux<Product> all();

    /** Products that a revision after this one brought, published or not, as they are now and in no order; none ever goes. */
    Flux<Product> changedSince(long revision);

    Mono<Product> find(String sku);

    /**
     * Published products among these that may be sold today, as the database has them now: what prices an order is decided by.
     * One statement.
     */
    Mono<Map<String, Product>> offered(Collection<String> skus);

    /** Grows with every change of any product; cheap enough to ask every second. */
    Mono<Long> revision();

    /** Prices the product has had, newest first. */
    Flux<PriceChange> priceHistory(String sku);

    Mono<Product> add(NewProduct product, Person staff);

    /** Refused as stale unless the product is at the version that was read. A supplier changes the prices of its own goods only. */
    Mono<Product> change(String sku, long version, ProductChange change, Person staff);
}
