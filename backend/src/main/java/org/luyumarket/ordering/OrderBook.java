package org.luyumarket.ordering;

import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens orders for those who may see them; for all others there is no such order. */
@Component
class OrderBook {

    private final OrderRepository orders;
    private final Sight sight;
    private final AuditTrail audit;

    OrderBook(OrderRepository orders, Sight sight, AuditTrail audit) {
        this.orders = orders;
        this.sight = sight;
        this.audit = audit;
    }

    /** Who sees the address without being the buyer leaves a trace. */
    Mono<Order> show(String number, Viewer viewer) {
        return existing(number)
                .flatMap(order -> show(order, viewer)
                        .flatMap(view -> noteReader(order, viewer).thenReturn(view)));
    }

    /** After a deed of theirs, which left its own trace. */
    Mono<Order> showAgain(String number, Person atWork) {
        return existing(number).flatMap(order -> show(order, new Viewer(atWork, null)));
    }

    /** For a deed of theirs. */
    Mono<PlacedOrder> ownedBy(Viewer viewer, String number) {
        return existing(number)
                .filter(order -> sight.isBuyer(order, viewer))
                .switchIfEmpty(Mono.error(() -> new OrderNotFound(number)))
                .flatMap(SeenVersion::refuseIfMoved);
    }

    /** Money of the whole order is decided by who sees the whole order. */
    Mono<PlacedOrder> whollyUnder(Person staff, String number) {
        return existing(number)
                .doOnNext(order -> Sight.mustBeWhollyUnder(staff, order))
                .flatMap(SeenVersion::refuseIfMoved);
    }

    private Mono<PlacedOrder> existing(String number) {
        return orders.find(number).switchIfEmpty(Mono.error(() -> new OrderNotFound(number)));
    }

    private Mono<Order> show(PlacedOrder order, Viewer viewer) {
        return Mono.justOrEmpty(sight.view(order, viewer))
                .switchIfEmpty(Mono.error(() -> new OrderNotFound(order.terms().number())));
    }

    private Mono<Void> noteReader(PlacedOrder order, Viewer viewer) {
        AuditedAction reading =
                new AuditedAction("order.address-read", order.terms().number(), "");
        return Mono.justOrEmpty(sight.readerOfAddress(order, viewer)).flatMap(reader -> audit.record(reader, reading));
    }
}
