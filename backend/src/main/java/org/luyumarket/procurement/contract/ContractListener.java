package org.luyumarket.procurement.contract;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** Told of what binds both sides, within the transaction of that act: an error undoes it. */
public interface ContractListener {

    /** Both have signed its first version, or another one after an amendment. */
    Mono<Void> inForce(Contract contract, Person signer);

    /** It binds nobody any more, whether it ever did or not. */
    Mono<Void> cancelled(Contract contract, Person person);
}
