package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The months of each county, open or locked for ever. A locked month refuses new entries and new verdicts in the database
 * itself. Who checks a month and who reports it before it is locked is not known here.
 */
public interface Months {

    /** The twelve months of a county's year. */
    Flux<LedgerMonth> of(DivisionCode county, int year);

    Mono<LedgerMonth> find(DivisionCode county, YearMonth month);

    /** The month in which something of that day would be booked now: its own, or the first open one after it. */
    Mono<YearMonth> bookedIn(DivisionCode county, LocalDate day);

    /**
     * Locks a month that is over, in the caller's transaction: it waits for sales that are being recorded, then none can enter. A
     * month that is locked already stays as it is. {@link MonthNotOver} for the present month and later ones.
     */
    Mono<LedgerMonth> lock(DivisionCode county, YearMonth month, Person by);
}
