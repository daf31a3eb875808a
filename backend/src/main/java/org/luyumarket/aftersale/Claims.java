package org.luyumarket.aftersale;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ordering.Viewer;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Claims of bad fruit. Whoever may not see one is told that there is none. */
public interface Claims {

    /** One a line; by its buyer, from when it was sent until some hours after it was received. */
    Mono<Claim> open(NewClaim claim, Viewer buyer);

    /** What the buyer could claim of the line now; empty if nothing. */
    Flux<Claimable> claimable(String orderNumber, Viewer buyer);

    Flux<Claim> ofOrder(String orderNumber, Viewer buyer);

    /** Claims that this supplier or these staff look after, what waits longest first. */
    Mono<Page<Claim>> of(Filter filter, Person viewer, PageRequest page);

    /** By its buyer, its supplier, or the staff of its county. */
    Mono<Claim> find(UUID id, Viewer viewer);

    Mono<Photo> photo(UUID id, UUID photo, Viewer viewer);

    /** By the one whose turn it is, for all of what was claimed or less; the money goes back the way it came. */
    Mono<Claim> grant(UUID id, Grant grant, Person judge);

    Mono<Claim> refuse(UUID id, String reason, Person judge);

    /** The buyer does not take the supplier's no. */
    Mono<Claim> appeal(UUID id, String why, Viewer buyer);

    /** What the buyer found, with its photos as they were sent. */
    record NewClaim(String orderNumber, int position, int bad, String note, List<byte[]> photos) {}

    /** A line of which fruit can be claimed: at most so many, in units of so many. */
    record Claimable(int position, int most, int pieces) {}

    /** So many were found bad; null for all that were claimed. */
    record Grant(@Nullable Integer bad, String reason) {}

    /** Which claims: all, or those that wait for the viewer. */
    record Filter(boolean waiting) {}
}
