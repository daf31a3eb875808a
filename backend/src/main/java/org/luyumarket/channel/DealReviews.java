package org.luyumarket.channel;

import java.util.UUID;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Mono;

/** What a second person says of deals that wait for it. */
public interface DealReviews {

    /** By somebody else than who entered it. Records it in the ledger in the same transaction. */
    Mono<Deal> confirm(String number, long version, Person reviewer);

    /** As {@link #confirm}; if its month was locked meanwhile it stands in the first open one, under its own day. */
    Mono<Deal> confirmLate(String number, long version, Person reviewer);

    /** Back to whoever entered it, with what is wrong. */
    Mono<Deal> sendBack(String number, long version, String note, Person reviewer);

    /** Says whether two deals are one; the same means that the later one is withdrawn. */
    Mono<Void> decide(String number, String other, Likeness.Decision decision, Person reviewer);

    /** All waiting deals of a file at once, as one review of its sums and rows. Answers how many there were. */
    Mono<Long> confirmFile(UUID importId, Person reviewer);

    /** As {@link #confirmFile}; those whose month was locked meanwhile stand in the first open one, under their own days. */
    Mono<Long> confirmFileLate(UUID importId, Person reviewer);
}
