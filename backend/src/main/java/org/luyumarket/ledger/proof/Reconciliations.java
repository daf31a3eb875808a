package org.luyumarket.ledger.proof;

import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Comparisons of the ledger with what the owners of its facts say, for those who see all of it. */
public interface Reconciliations {

    /** Asks for one; it runs in the background. If one is at work, that one. Left in the audit trail. */
    Mono<Reconciliation> ask(Person by);

    /** The last ones, newest first. */
    Flux<Reconciliation> latest(int most, Person viewer);

    Mono<Reconciliation> find(UUID id, Person viewer);

    Mono<Page<Difference>> differences(UUID id, PageRequest page, Person viewer);
}
