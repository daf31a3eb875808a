package org.luyumarket.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The one ledger of what was sold: entries are added and never changed, the database refuses it. Each entry gets its verdict
 * (counted or not, and why) when it is recorded; a later verdict is a further one.
 */
public interface Ledger {

    /**
     * Runs in the caller's transaction; a fact whose cause is already recorded is passed over. A refund takes back the sale of
     * the same reference and sku, a correction corrects the entry of its cause; both are judged as that one was, so that counted
     * and not counted each net out. What happened in a locked month is booked in the first open one after it, as an adjustment.
     */
    Mono<Void> record(List<SaleFact> facts);

    /** As {@link #record}, but refused as {@link MonthLocked} if a fact happened in a locked month of its county. */
    Mono<Void> recordInOpenMonths(List<SaleFact> facts);

    /**
     * What sending a sale cost, once it was sent: shared among its products by weight, judged as they were, with no goods or money
     * of its own. Runs in the caller's transaction; a cause that is recorded already is passed over.
     */
    Mono<Void> recordFreight(FreightPaid parcel);

    /**
     * Takes an entry and all that takes it back or corrects it out of what counts, by further verdicts, for a reason that shows
     * only after it was recorded. In the caller's transaction; refused as {@link MonthLocked} if one of them is in a locked month.
     */
    Mono<Void> exclude(String cause, Exclusion why);

    /** Entries as recorded, newest first, with their verdicts. For the first pages; {@link #slice} does not slow down. */
    Mono<Page<LedgerEntry>> entries(EntryFilter filter, PageRequest page);

    /** The next entries of {@link #entries} after a place that an earlier slice ended at; null for the first. */
    Mono<EntrySlice> slice(EntryFilter filter, @Nullable EntryPlace after, int size);

    /** All of {@link #entries}, however many, at the pace of whoever takes them. */
    Flux<LedgerEntry> everyEntry(EntryFilter filter);

    /** Sums over exactly the entries that {@link #entries} lists for the same filter, in groups by key. */
    Flux<Total> totals(EntryFilter filter, Grouping grouping);

    /**
     * The same in groups of several groupings at once, by their keys in turn. By months and up to two of county, city, channel,
     * product and supplier it is as quick as by one.
     */
    Flux<CrossTotal> totals(EntryFilter filter, List<Grouping> groupings);

    /** A page of these, and how many groups there are. */
    Mono<Page<CrossTotal>> totals(EntryFilter filter, List<Grouping> groupings, PageRequest page);

    /** Who stands behind the same entries. */
    Mono<Reach> reach(EntryFilter filter);
}
