package org.luyumarket.plan;

import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Total;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Targets of the plans and how far the ledger's counted entries reach them. */
public interface Plans {

    /**
     * Targets of the year and of seasons that begin or end in it, as far as the viewer may see: a county's staff see the
     * targets of their county, not those of the whole city.
     */
    Flux<TargetProgress> progress(int year, Person viewer);

    /**
     * What stands behind one target: counted and not counted sales of its days, category and county in groups. By county or
     * month every group is there, those that sold nothing as well. A code that is unknown or out of sight is refused.
     */
    Flux<Total> behind(String targetCode, Grouping grouping, Person viewer);

    /** The years that have targets or entries, newest first. */
    Flux<Integer> years();

    /** What the whole market reached this year, for everybody to see. */
    Mono<Headline> headline();
}
