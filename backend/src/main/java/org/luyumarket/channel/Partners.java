package org.luyumarket.channel;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The partners that sell for the counties, and the keys of their tills. */
public interface Partners {

    /** Those the viewer may see, by name. */
    Flux<Partner> all(Person viewer);

    Mono<Partner> find(String id, Person viewer);

    Mono<Partner> add(String id, PartnerTerms terms, Person staff);

    Mono<Partner> change(String id, long version, PartnerTerms terms, Person staff);

    /** A new key for the partner's till, in place of the one it had; nobody can be shown it again. */
    Mono<String> renewKey(String id, Person staff);

    Mono<Void> withdrawKey(String id, Person staff);
}
