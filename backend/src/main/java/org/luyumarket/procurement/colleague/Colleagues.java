package org.luyumarket.procurement.colleague;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who works where, as far as they said so themselves by their unit's code, and what they bought together. */
public interface Colleagues {

    /** A new code for a unit's people; the one before is worth nothing from now on. By its administrator. */
    Mono<String> renewCode(UUID institution, Person administrator);

    /** What a unit's people bought in a year, for whoever sees the unit; the code for its members. */
    Mono<Together> together(UUID institution, int year, Person viewer);

    /** The same of all units that have a code, for other modules, which show it to nobody. */
    Flux<Together> year(int year);

    /** Whose code it is; refused as unknown if nobody's. */
    Mono<Employer> behind(String code);

    /** What this person buys from now on is added up for that unit, and for no other. */
    Mono<Employer> join(String code, Person person);

    /** What this person buys from now on is added up for nobody. */
    Mono<Void> leave(Person person);

    /** Empty if what this person buys is added up for nobody. */
    Mono<Employer> of(Person person);
}
