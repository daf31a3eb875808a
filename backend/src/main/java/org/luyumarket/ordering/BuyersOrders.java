package org.luyumarket.ordering;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** Which orders are somebody's, for modules that keep what came of them by number. */
public interface BuyersOrders {

    Mono<String[]> numbers(Person buyer);
}
