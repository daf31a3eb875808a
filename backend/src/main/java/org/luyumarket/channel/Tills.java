package org.luyumarket.channel;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The tills of partners. What a till reports is the partner's own signed record and counts at once, without a second person;
 * in return a till cannot answer doubts, so a price outside the agreed band is refused and has to come as a deal.
 */
public interface Tills {

    /** Whose till has this key; refused if nobody's has. */
    Mono<Partner> open(String key);

    /** Recorded once, however often it is sent; refused if another receipt has the number. */
    Mono<Receipt.Recorded> record(Receipt receipt, Partner partner);

    Mono<Receipt.Recorded> find(String number, Partner partner);

    /** A receipt for those who look after its partner, or after the county of one of its products. */
    Mono<Receipt.Recorded> find(String partnerId, String number, Person viewer);

    /** The latest receipts of a partner, newest first. */
    Flux<Receipt.Recorded> latest(String partnerId, Person viewer);
}
