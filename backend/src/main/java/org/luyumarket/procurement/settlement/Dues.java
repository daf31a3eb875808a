package org.luyumarket.procurement.settlement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.procurement.settlement.Due.File;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What units owe. A due is seen by whoever sees its contract; whoever may not is told that there is none. */
public interface Dues {

    /** The most urgent first: a supplier's own, the named unit's, else those of the units somebody belongs to; city staff see all. */
    Mono<Page<Due>> of(Filter filter, Person viewer, PageRequest page);

    Mono<File> find(UUID id, Person viewer);

    /** The dues of a contract in the order they came up, for other modules, which show them to nobody. */
    Flux<File> ofContract(UUID contract);

    /** What the unit's finance office is asked with to pay a due, the same bytes for ever. */
    Mono<AdvicePaper> advice(UUID id, Person viewer);

    /** What is null does not limit; {@code open} dues are not paid in full. */
    record Filter(@Nullable UUID institution, @Nullable Boolean open) {}
}
