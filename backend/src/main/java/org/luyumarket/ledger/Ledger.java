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

    /** Runs in the caller's transaction; a fact whose cause is already recorded is passed over. */
    Mono<Void> record(List<SaleFact> facts);

    /** Entries as recorded, newest first, with their verdicts. */
    Mono<Page<LedgerEntry>> entries(EntryFilter filter, PageRequest page);

    /** Sums over exactly the entries that {@link #entries} lists for the same filter, in groups. */
    Flux<Total> totals(EntryFilter filter, Grouping grouping);
}
