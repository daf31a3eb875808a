package org.luyumarket.fulfilment;

import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Parcels of all orders, for those who sent them and those who look after them: a county's staff those of their county. */
public interface Parcels {

    /** Those that worry come first, what has been heard of longest ago before the rest; of what arrived, the latest first. */
    Mono<Page<Shipment>> of(View view, Person person, PageRequest page);

    /** Those of an order, for modules that follow it. */
    Flux<Shipment> ofOrder(String orderNumber);

    /** How many there are. */
    Mono<Long> count(View view, Person person);

    /** Which parcels are looked at. */
    enum View {
        UNDER_WAY,
        WORRYING,
        ARRIVED
    }
}
