package org.luyumarket.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class CatalogService implements Catalog {

    private final ProductRepository products;
    private final PriceHistory prices;
    private final ProductRules rules;
    private final SupplierChoice suppliers;
    private final AuditTrail audit;
    private final Clock clock;

    CatalogService(
            ProductRepository products,
            PriceHistory prices,
            ProductRules rules,
            SupplierChoice suppliers,
            AuditTrail audit,
            Clock clock) {
        this.products = products;
        this.prices = prices;
        this.rules = rules;
        this.suppliers = suppliers;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Flux<Product> all() {
        return products.all();
    }

    @Override
    public Flux<Product> changedSince(long revision) {
        return products.changedSince(revision);
    }

    @Override
    public Mono<Product> find(String sku) {
        return products.find(sku);
    }

    @Override
    public Mono<Map<String, Product>> offered(Collection<String> skus) {
        return products.offered(skus, LocalDate.now(clock)).collectMap(Product::sku);
    }

    @Override
    public Mono<Long> revision() {
        return products.revision();
    }

    @Override
    public Flux<PriceChange> priceHistory(String sku) {
        return prices.of(sku);
    }

    @Override
    @Transactional
    public Mono<Product> add(NewProduct product, Person staff) {
        rules.check(product);
        if (!staff.seesCounty(product.county())) {
            return Mono.error(() -> new OtherCounty(product.county()));
        }
        return suppliers
                .supplierOf(product)
                .map(product::by)
                .flatMap(this::store)
                .flatMap(added -> notePrice(added, staff)
                        .then(audit.record(staff, added(added)))
                        .thenReturn(added));
    }

    private Mono<Product> store(Product product) {
        return products.add(product)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new SkuTaken(product.sku())))
                .thenReturn(product);
    }

    @Override
    @Transactional
    public Mono<Product> change(String sku, long version, ProductChange change, Person staff) {
        return products.find(sku)
                .filter(product -> staff.sees(product.county(), product.supplierId()))
                .switchIfEmpty(Mono.error(() -> new UnknownSku(sku)))
                .filter(product -> staff.isStaff() || change.isOfPricesOnly())
                .switchIfEmpty(Mono.error(() -> new PricesOnly(sku)))
                .filter(product -> product.version() == version)
                .switchIfEmpty(Mono.error(() -> new StaleProduct(sku)))
                .flatMap(before -> change(before, before.with(change), staff));
    }

    private Mono<Product> change(Product before, Product after, Person staff) {
        rules.check(after);
        if (before.differences(after).isEmpty()) {
            return Mono.just(before);
        }
        return products.change(after)
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new StaleProduct(after.sku())))
                .then(Mono.defer(() -> keepRecord(before, after, staff)))
                .thenReturn(after);
    }

    private Mono<Void> keepRecord(Product before, Product after, Person staff) {
        Mono<Void> price = before.price().equals(after.price()) ? Mono.empty() : notePrice(after, staff);
        return price.then(audit.record(staff, changed(before, after)));
    }

    private Mono<Void> notePrice(Product product, Person staff) {
        return prices.add(new PriceChange(product.sku(), product.price(), clock.instant(), staff.username()));
    }

    private static AuditedAction added(Product product) {
        return new AuditedAction("product.added", product.sku(), product.name() + ", " + product.price());
    }

    private static AuditedAction changed(Product before, Product after) {
        return new AuditedAction("product.changed", after.sku(), before.differences(after));
    }
}
