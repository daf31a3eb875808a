package org.luyumarket.identity;

import reactor.core.publisher.Mono;

/**
 * What a module keeps of people, for the day when one of them asks to be forgotten. Both join the caller's transaction: a person is
 * forgotten by all modules or by none.
 */
public interface PersonalRecords {

    /** Refuses, with what there is to do first, while something of theirs is not settled. */
    default Mono<Void> mustBeSettled(Person person) {
        return Mono.empty();
    }

    /** Lets go of whatever says who they are; what law makes us keep stays without it. */
    default Mono<Void> forget(Person person) {
        return Mono.empty();
    }
}
