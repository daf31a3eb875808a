package org.luyumarket.reporting;

import java.time.LocalDate;
import java.util.List;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;

@Service
class SalesReportService implements SalesReports {

    private final Ledger ledger;
    private final Counties counties;

    SalesReportService(Ledger ledger, Counties counties) {
        this.ledger = ledger;
        this.counties = counties;
    }

    @Override
    public Flux<Total> sales(LocalDate from, LocalDate to, Grouping grouping, Person viewer) {
        return Flux.defer(() -> ledger.totals(EntryFilter.between(from, to).asSeenBy(viewer), grouping))
                .collectList()
                .flatMapIterable(found -> Total.filled(expected(grouping, viewer), found));
    }

    private List<Total> expected(Grouping grouping, Person viewer) {
        return grouping == Grouping.COUNTY ? countiesSeenBy(viewer) : List.of();
    }

    private List<Total> countiesSeenBy(Person viewer) {
        return counties.all().stream()
                .filter(county -> viewer.seesCounty(county.code()))
                .map(county -> Total.none(county.code().value(), county.name()))
                .toList();
    }
}
