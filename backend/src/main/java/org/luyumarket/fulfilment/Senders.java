package org.luyumarket.fulfilment;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** Where suppliers send from. */
public interface Senders {

    /** {@link Sender#NONE} as long as the supplier has not said. */
    Mono<Sender> of(Person supplier);

    Mono<Sender> keep(Sender sender, Person supplier);
}
