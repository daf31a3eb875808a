package org.luyumarket.channel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Offline deals: entered by one person, reviewed by another ({@link DealReviews}), and then in the ledger. */
public interface Deals {

    Mono<Page<Deal>> find(DealFilter filter, Person viewer, PageRequest page);

    /** Sums over exactly the deals that {@link #find} lists, by where they stand. */
    Flux<DealSum> sums(DealFilter filter, Person viewer);

    /** Those of them that may be another deal again, while nobody has said whether they are. */
    Mono<Set<UUID>> undecided(List<Deal> some);

    /** A deal with all that belongs to it; refused as unknown to whoever may not see it. */
    Mono<Deal.File> file(String number, Person viewer);

    /** A draft may still lack its papers; whatever it says must be possible. */
    Mono<Deal> enter(DealTerms terms, Person staff);

    Mono<Deal> change(String number, long version, DealTerms terms, Person staff);

    Mono<Deal> submit(String number, long version, Person staff);

    Mono<Deal> withdraw(String number, long version, Person staff);

    /** A return or a correction of a confirmed sale, which waits for its review as a sale does. */
    Mono<Deal> follow(String number, Follower follower, Person staff);
}
