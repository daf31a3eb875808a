package org.luyumarket.reporting;

import java.time.LocalDate;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Total;
import reactor.core.publisher.Flux;

/** Sales by group between two days (both included), as far as the viewer may see. */
public interface SalesReports {

    /** In groups by key; by county every county of the viewer's sight is there, those that sold nothing as well. */
    Flux<Total> sales(LocalDate from, LocalDate to, Grouping grouping, Person viewer);
}
