package org.luyumarket.procurement.gift;

import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a union may give each member in a year: staff say so for a region, a union's finance or administrator for itself. */
public interface Caps {

    /** All that hold for a union; the least of them decides. */
    Flux<Cap> of(UUID institution, int year, Person viewer);

    /** All that are set for regions, by year and region. */
    Flux<Cap> ofRegions(Person staff);

    Mono<Cap> set(DivisionCode region, Limit limit, Person staff);

    Mono<Cap> set(UUID institution, Limit limit, Person person);

    /** So much in a year, by which rule. */
    record Limit(int year, Money most, String source) {}
}
