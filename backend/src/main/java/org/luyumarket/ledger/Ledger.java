package org.luyumarket.ledger;

import java.util.List;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The one ledger of what was sold: entries are added and never changed, the database refuses it. Each entry gets its verdict
 * (counted or not, and why) when it is recorded.
 */
public interface Ledger {

    /**
     * Runs in the caller's transaction; a fact whose cause is already recorded is passed over. A refund takes back the sale of
     * the same reference and sku and is judged as that sale was, so that counted and not counted each net out.
     */
    Mono<Void> record(List<SaleFact> facts);

    /** Entries as recorded, newest first, with their verdicts. */
    Mono<Page<LedgerEntry>> entries(EntryFilter filter, PageRequest page);

    /** All of {@link #entries}, however many. */
    Flux<LedgerEntry> everyEntry(EntryFilter filter);

    /** Sums over exactly the entries that {@link #entries} lists for the same filter, in groups by key. */
    Flux<Total> totals(EntryFilter filter, Grouping grouping);

    /** Who stands behind the same entries. */
    Mono<Reach> reach(EntryFilter filter);
}
