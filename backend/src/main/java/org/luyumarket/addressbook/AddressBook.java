package org.luyumarket.addressbook;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.ShipTo;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everybody's own addresses; those of others do not exist. */
public interface AddressBook {

    int MOST = 20;

    /** The preferred one first, then the newest. */
    Flux<SavedAddress> of(Person owner);

    Mono<SavedAddress> find(UUID id, Person owner);

    /** The first one is preferred at once; one that is there already is not added again. */
    Mono<SavedAddress> add(ShipTo to, Person owner);

    Mono<SavedAddress> change(UUID id, ShipTo to, Person owner);

    Mono<Void> prefer(UUID id, Person owner);

    /** It can be brought back for a day, and is gone after that. */
    Mono<Void> remove(UUID id, Person owner);

    Mono<Void> bringBack(UUID id, Person owner);
}
