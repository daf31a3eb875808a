package org.luyumarket.reporting;

import java.time.YearMonth;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How a county's month is closed: drawn up, checked by another, reported to the city, and locked or returned. */
public interface SignOffs {

    /** Every county that the viewer sees, in order of code. */
    Flux<SignOff> of(YearMonth month, Person viewer);

    /** The twelve months of a county's year. */
    Flux<SignOff> ofYear(DivisionCode county, int year, Person viewer);

    Mono<SignOff> find(DivisionCode county, YearMonth month, Person viewer);

    /**
     * Takes a step on from the version that was looked at. A return asks for a reason. Locking prints the month's ledger first,
     * then locks the month in the ledger and keeps sums, print and hash in one transaction.
     */
    Mono<SignOff> step(Move move, Person person);

    /** The print of a locked month as it was kept; empty while it is not locked. */
    Mono<ReportFile> print(DivisionCode county, YearMonth month, Person viewer);

    /** Prints a locked month again from the ledger; refused as {@link PrintDiffers} if a byte differs from what was kept. */
    Mono<ReportFile> printAgain(DivisionCode county, YearMonth month, Person viewer);

    /** A step of a month's sign-off, with the reason if it is a return. */
    record Move(DivisionCode county, YearMonth month, long version, SignOffStatus to, String note) {}
}
