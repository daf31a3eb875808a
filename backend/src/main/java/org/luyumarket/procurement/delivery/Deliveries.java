package org.luyumarket.procurement.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.luyumarket.platform.photo.Photo;
import org.luyumarket.procurement.delivery.Delivery.PhotoOnFile;
import reactor.core.publisher.Mono;

/**
 * What is brought from a contract to its sites. Seen by whoever sees the contract; whoever may not is told that there is none.
 * Whoever acts names the version they saw.
 */
public interface Deliveries {

    /** By the day they are due, latest first: a supplier's own, the named unit's, else those of the units somebody belongs to. */
    Mono<Page<Delivery>> of(Filter filter, Person viewer, PageRequest page);

    Mono<Delivery> find(UUID id, Person viewer);

    Mono<CallOffs> callOffs(UUID contract, Person viewer);

    /** The same for other modules, which show it to nobody. */
    Mono<CallOffs> callOffs(UUID contract);

    /**
     * Calls deliveries off, never beyond the contract; all that is left of its plan if nothing is named. By the unit's requester or
     * finance. The first call-off begins the contract.
     */
    Mono<CallOffs> callOff(UUID contract, long version, List<Drop> drops, Person buyer);

    Mono<Delivery> confirm(UUID id, long version, Person supplier);

    /** Refused as long as a contract that is paid first is not paid. */
    Mono<Delivery> send(UUID id, long version, Dispatch dispatch, Person supplier);

    /** By the unit's receiver, at the site; never more than was sent. */
    Mono<Delivery> accept(UUID id, long version, Sheet sheet, Person receiver);

    /** What was missing comes on this day, as a delivery of its own, which is the answer. */
    Mono<Delivery> redeliver(UUID id, long version, LocalDate day, Person buyer);

    /** What was missing never comes. */
    Mono<Delivery> strikeOff(UUID id, long version, String reason, Person buyer);

    /** By either side, before it was sent. */
    Mono<Delivery> cancel(UUID id, long version, String reason, Person person);

    /** A photo for an acceptance, by the unit's receiver. */
    Mono<PhotoOnFile> addPhoto(UUID id, Photo photo, Person receiver);

    Mono<Photo> photo(UUID id, UUID photo, Person viewer);

    /** The note that travels with the goods; its QR code opens the acceptance sheet. */
    Mono<DeliveryPaper> note(UUID id, Person viewer);

    /** The sheet as it was filled in and signed for. */
    Mono<DeliveryPaper> sheet(UUID id, Person viewer);

    /** What is null does not limit. */
    record Filter(@Nullable UUID institution, @Nullable DeliveryStatus status) {}
}
