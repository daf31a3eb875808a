package org.luyumarket.procurement.quotation;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What goods cost at markets, noted by staff with day and place, for offers to be held against. */
public interface ReferencePrices {

    /** The latest of these goods at each place, newest first. */
    Flux<ReferencePrice> latest(String category);

    /** The latest of all goods at each place, by goods. */
    Flux<ReferencePrice> latest();

    /** Notes a price; one already noted for the same goods, place and day gives way. */
    Mono<Void> note(ReferencePrice price, Person staff);
}
