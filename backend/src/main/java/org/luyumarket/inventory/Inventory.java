package org.luyumarket.inventory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.luyumarket.identity.Person;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Stock of every sku and the holds on it. For each sku at every instant received = available + held + sold. Rows are locked in
 * the order of their sku, so callers cannot deadlock each other.
 */
public interface Inventory {

    /**
     * Decides a batch in the given order: each request gets all of its lines or none. Runs in the caller's transaction; the
     * outcomes come in the order of the requests.
     */
    Mono<List<HoldOutcome>> hold(List<HoldRequest> requests);

    /** The same; what the caller writes about the outcomes goes to the database beside the holds, neither waits for the other. */
    Mono<List<HoldOutcome>> hold(List<HoldRequest> requests, Function<List<HoldOutcome>, Mono<Void>> writtenBeside);

    /** Held becomes sold. Orders without a hold are passed over. Like all below up to picking, runs in the caller's transaction. */
    Mono<Void> sell(Collection<UUID> orderIds);

    /** Held becomes available again. Orders without a hold are passed over, so a repeat is harmless. */
    Mono<Void> release(Collection<UUID> orderIds);

    /** Sold but never shipped becomes available again. */
    Mono<Void> giveBack(Collection<UUID> orderIds);

    /** Notes which lots a parcel was filled from: those that came in first. */
    Mono<Void> pick(UUID shipmentId, Map<String, Integer> quantities);

    /**
     * Sold and shipped becomes available again, in the lots it was picked from; what no lot had covered comes in as a lot of today. In
     * the caller's transaction, with an entry in the audit trail.
     */
    Mono<Void> restock(Restock back, Person by);

    /** From which lots so much would be picked now. What lots do not cover is missing. */
    Flux<LotShare> nextLots(Map<String, Integer> quantities);

    /** From which lots these parcels were filled; a parcel that none covered is missing. */
    Mono<Map<UUID, List<LotShare>>> sentFrom(List<UUID> shipments);

    /** Where what is sold now was grown: these very same unless something changed. */
    Mono<OpenLots> openLots(OpenLots known);

    /** Stock of every sku that ever had a lot. */
    Flux<StockLevel> levels();

    /** Which skus have less available than this: what tells shoppers of every sku without reading each. One scan, no row of others. */
    Mono<Shortage> shortage(long lessThan);

    /** Stock of these skus; one that never had a lot is missing. */
    Mono<Map<String, StockLevel>> levels(Collection<String> skus);

    /** Takes a lot in and raises what is available; for staff who see the product's county and for its supplier. */
    Mono<Lot> receive(NewLot lot, Person staff);

    Flux<Lot> lots(String sku);
}
