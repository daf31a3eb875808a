package org.luyumarket.ordering;

import java.time.Duration;
import java.time.Instant;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.WaitingMatters;
import org.luyumarket.ordering.Order.RefundWish;
import org.luyumarket.ordering.Ordering.OrderFilter;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Orders whose buyers want their money back, each for two days, or of which something went wrong. */
@Component
class WaitingOrders implements WaitingMatters {

    private static final Duration PATIENCE = Duration.ofDays(2);

    private final Ordering ordering;

    WaitingOrders(Ordering ordering) {
        this.ordering = ordering;
    }

    @Override
    public String kind() {
        return "refund";
    }

    @Override
    public boolean concerns(Person person) {
        return person.isStaff();
    }

    @Override
    public Mono<Page<WaitingMatter>> of(Person person, PageRequest page) {
        return ordering.orders(OrderFilter.WAITING_FOR_STAFF, person, page)
                .map(found -> found.map(WaitingOrders::matter));
    }

    private static WaitingMatter matter(Order order) {
        RefundWish wish = order.refundWish();
        Instant since = wish == null ? lastMoved(order) : wish.askedAt();
        return new WaitingMatter(
                order.number(), order.number(), wish == null ? "" : wish.reason(), since, since.plus(PATIENCE));
    }

    /** What went wrong with its money is the last that happened to it. */
    private static Instant lastMoved(Order order) {
        return order.history().stream().map(Order.Step::at).reduce(order.placedAt(), (first, last) -> last);
    }
}
