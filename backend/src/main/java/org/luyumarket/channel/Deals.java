package org.luyumarket.channel;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Offline deals: entered by one person, reviewed by another, and then in the ledger. */
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

    /** By somebody else than who entered it. Records it in the ledger in the same transaction. */
    Mono<Deal> confirm(String number, long version, Person reviewer);

    /** As {@link #confirm}; if its month was locked meanwhile it stands in the first open one, under its own day. */
    Mono<Deal> confirmLate(String number, long version, Person reviewer);

    /** Back to whoever entered it, with what is wrong. */
    Mono<Deal> sendBack(String number, long version, String note, Person reviewer);

    Mono<Deal> withdraw(String number, long version, Person staff);

    /** A return or a correction of a confirmed sale, which waits for its review as a sale does. */
    Mono<Deal> follow(String number, Follower follower, Person staff);

    /** Says whether two deals are one; the same means that the later one is withdrawn. */
    Mono<Void> decide(String number, String other, Likeness.Decision decision, Person reviewer);

    /** All waiting deals of a file at once, as one review of its sums and rows. Answers how many there were. */
    Mono<Long> confirmFile(UUID importId, Person reviewer);

    /** As {@link #confirmFile}; those whose month was locked meanwhile stand in the first open one, under their own days. */
    Mono<Long> confirmFileLate(UUID importId, Person reviewer);

    Mono<Void> addPhoto(String number, byte[] content, Person staff);

    Mono<Photo> photo(String number, UUID id, Person viewer);
}
