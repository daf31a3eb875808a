package org.luyumarket.procurement.delivery;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/**
 * Told of what is accepted, within the transaction of that act: an error undoes it. Every bean of this type is told, after the
 * delivery's own rows are written.
 */
public interface AcceptanceListener {

    /** Once a delivery: it has its acceptance, and each line what is owed for it. Nothing may be owed. */
    Mono<Void> accepted(Delivery delivery, Person receiver);

    /** What was missing of an accepted delivery will never come; nothing becomes owed, but its contract may now be complete. */
    Mono<Void> struckOff(Delivery delivery, Person buyer);
}
