package org.luyumarket.ordering;

import java.time.LocalDate;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.joda.money.Money;
import org.luyumarket.catalog.Catalog;
import org.luyumarket.catalog.Handling;
import org.luyumarket.catalog.NewProduct;
import org.luyumarket.catalog.PriceChange;
import org.luyumarket.catalog.Product;
import org.luyumarket.catalog.ProductChange;
import org.luyumarket.freight.Freight;
import org.luyumarket.freight.FreightTemplate;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.payment.Payment;
import org.luyumarket.payment.PaymentRequest;
import org.luyumarket.payment.Payments;
import org.luyumarket.payment.Refund;
import org.luyumarket.payment.RefundRequest;
import org.luyumarket.payment.SettledMoney;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The modules below ordering as far as a test wants to hold them in its hand; stock, ledger and outbox are the real ones. */
@TestConfiguration
class OrderingFakes {

    static final DivisionCode FENGJIE = new DivisionCode("500236");
    static final DivisionCode WUSHAN = new DivisionCode("500237");
    static final DivisionCode BINZHOU = new DivisionCode("371602");

    static final Person STAFF_OF_FENGJIE =
            new Person(new UUID(1, 1), "fengjie", "奉节", Role.COUNTY_STAFF, FENGJIE, null);
    static final Person STAFF_OF_WUSHAN = new Person(new UUID(1, 2), "wushan", "巫山", Role.COUNTY_STAFF, WUSHAN, null);

    @Bean
    @Primary
    ShelfCatalog shelfCatalog() {
        return new ShelfCatalog();
    }

    @Bean
    @Primary
    Freight flatFreight() {
        FreightTemplate.Rate rate = new FreightTemplate.Rate(Cny.parse("12.00"), Cny.parse("2.00"), Cny.parse("99.00"));
        FreightTemplate template = new FreightTemplate("flat", rate, List.of(), Set.of(new DivisionCode("810000")));
        return () -> Mono.just(template);
    }

    @Bean
    @Primary
    Suppliers oneSupplier() {
        return new OneSupplier();
    }

    @Bean
    @Primary
    TillPayments tillPayments() {
        return new TillPayments();
    }

    static Product product(String sku, String price) {
        return new Product(
                sku,
                "奉节脐橙 " + sku,
                FENGJIE,
                "S1",
                "citrus",
                "纽荷尔",
                null,
                null,
                null,
                "5kg/箱",
                "箱",
                new Weight(5_000),
                Cny.parse(price),
                List.of(),
                Set.of(Month.NOVEMBER),
                new Handling(false, true, false, null, null),
                true,
                0);
    }

    /** What a test has put on the shelf. */
    static final class ShelfCatalog implements Catalog {

        private final Map<String, Product> shelf = new ConcurrentHashMap<>();

        void put(Product product) {
            shelf.put(product.sku(), product);
        }

        @Override
        public Mono<Map<String, Product>> offered(Collection<String> skus) {
            Map<String, Product> offered = new HashMap<>(shelf);
            offered.keySet().retainAll(skus);
            return Mono.just(offered);
        }

        @Override
        public Mono<Product> find(String sku) {
            return Mono.justOrEmpty(shelf.get(sku));
        }

        @Override
        public Flux<Product> all() {
            return Flux.fromIterable(shelf.values());
        }

        @Override
        public Flux<Product> changedSince(long revision) {
            return all();
        }

        @Override
        public Mono<Long> revision() {
            return Mono.just(1L);
        }

        @Override
        public Flux<PriceChange> priceHistory(String sku) {
            return Flux.empty();
        }

        @Override
        public Mono<Product> add(NewProduct product, Person staff) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Mono<Product> change(String sku, long version, ProductChange change, Person staff) {
            throw new UnsupportedOperationException();
        }
    }

    /** Remembers what was asked of it. */
    static final class TillPayments implements Payments {

        final Map<String, Closing> closings = new ConcurrentHashMap<>();
        final Set<UUID> returned = ConcurrentHashMap.newKeySet();

        @Override
        public Mono<Closing> close(String reference) {
            return Mono.just(closings.getOrDefault(reference, Closing.CLOSED));
        }

        @Override
        public Mono<Refund> returnUnwanted(UUID paymentId, String reason) {
            returned.add(paymentId);
            return Mono.empty();
        }

        @Override
        public Mono<Payment> start(PaymentRequest request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flux<Payment> of(String reference) {
            return Flux.empty();
        }

        @Override
        public Flux<Refund> refundsOf(String reference) {
            return Flux.empty();
        }

        @Override
        public Mono<Refund> intendRefund(RefundRequest request) {
            return Mono.empty();
        }

        @Override
        public Mono<Money> givenBack(UUID paymentId, String reference) {
            return Mono.just(Cny.zero());
        }

        @Override
        public Mono<Refund> refund(RefundRequest request) {
            return Mono.empty();
        }

        @Override
        public Flux<SettledMoney> settled(String afterReference, int most) {
            return Flux.empty();
        }
    }

    private static final class OneSupplier implements Suppliers {

        private static final Supplier SUPPLIER =
                new Supplier("S1", "示例合作社", FENGJIE, "农民专业合作社", "93500236DEMA000139", 10, 30, true);

        @Override
        public Flux<Supplier> all() {
            return Flux.just(SUPPLIER);
        }

        @Override
        public Flux<Certificate> certificates() {
            return Flux.empty();
        }

        @Override
        public Mono<Supplier> find(String supplierId) {
            return Mono.just(SUPPLIER);
        }

        @Override
        public Mono<Long> add(Supplier supplier) {
            return Mono.just(0L);
        }

        @Override
        public Mono<Certificate> certificate(String supplierId, LocalDate day) {
            return Mono.just(new Certificate("DEMO-1", supplierId, day.minusDays(1), day.plusDays(1), true));
        }
    }
}
