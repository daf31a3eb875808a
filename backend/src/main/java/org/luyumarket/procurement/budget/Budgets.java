package org.luyumarket.procurement.budget;

import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The budgets of units. Holding, releasing and consuming are parts of somebody else's act: call them in its transaction. A
 * <em>purchase</em> is the id of the requisition that the money is for.
 */
public interface Budgets {

    /** A unit's budgets of a year, by item, for its members. */
    Flux<Budget> of(UUID institution, int year, Person viewer);

    Mono<Budget> find(UUID budget);

    /** A new item of a year; for finance. */
    Mono<Budget> grant(Grant grant, Person finance);

    /** Another amount, never less than what is held and consumed. */
    Mono<Budget> change(UUID budget, long version, Money granted, Person finance);

    /** Holds an amount for a purchase, once; refused where less is free, and nothing changes then. */
    Mono<Void> hold(UUID budget, UUID purchase, Money amount);

    /** Frees a part of what is held for a purchase. */
    Mono<Void> release(UUID purchase, Money amount);

    /** Frees all that is still held for a purchase; nothing happens if nothing is. */
    Mono<Void> releaseRest(UUID purchase);

    /** Turns a part of what is held for a purchase into what was spent. */
    Mono<Void> consume(UUID purchase, Money amount);

    /** Turns a part of what was spent for a purchase back into what is held: it was not spent after all. */
    Mono<Void> restore(UUID purchase, Money amount);

    /** What finance grants. */
    record Grant(UUID institution, int year, String item, Money amount) {}
}
