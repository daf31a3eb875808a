package org.luyumarket.ordering.proof;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.proof.SalesWitness;
import org.luyumarket.ledger.proof.Testimonies;
import org.luyumarket.ledger.proof.Testimony;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Every order that was paid: each product of it was sold, and taken back as far as its lines say. */
@Component
class OrderWitness implements SalesWitness {

    private static final int ORDERS_AT_ONCE = 2_000;

    private final PaidOrderRepository orders;

    OrderWitness(PaidOrderRepository orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public Scope scope() {
        return new Scope(Source.ORDER, EnumSet.of(Part.SALE, Part.CHANGE), Detail.PRODUCT, false);
    }

    @Override
    public Mono<Testimonies> testify(@Nullable String after) {
        return orders.products(after, ORDERS_AT_ONCE).collectList().map(OrderWitness::testimonies);
    }

    private static Testimonies testimonies(List<SoldProduct> sold) {
        return sold.isEmpty()
                ? Testimonies.end()
                : new Testimonies(
                        sold.stream().flatMap(OrderWitness::testimonies).toList(),
                        sold.get(sold.size() - 1).orderId().toString());
    }

    private static Stream<Testimony> testimonies(SoldProduct sold) {
        return Stream.of(
                Testimony.of(sold.orderNumber(), sold.sku(), Part.SALE, sold.fen(), sold.grams()),
                Testimony.of(sold.orderNumber(), sold.sku(), Part.CHANGE, -sold.fenBack(), -sold.gramsBack()));
    }
}
