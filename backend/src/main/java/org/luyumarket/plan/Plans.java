package org.luyumarket.plan;

import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Targets of the plans and how far the ledger's counted entries reach them. */
public interface Plans {

    /** Targets of the year and of seasons that begin or end in it, as far as the viewer may see. */
    Flux<TargetProgress> progress(int year, Person viewer);

    /** The years that have targets or entries, newest first. */
    Flux<Integer> years();

    /** What the whole market reached this year, for everybody to see. */
    Mono<TargetProgress> headline();
}
