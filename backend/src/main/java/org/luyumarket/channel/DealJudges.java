package org.luyumarket.channel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.LedgerMonth;
import org.luyumarket.ledger.Months;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.DivisionReader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what is needed to judge deals: for one deal little, for a file all that any of its rows may ask. */
@Component
class DealJudges {

    private static final int FIRST_YEAR = 2018;

    private final KnownTrades trades;
    private final DivisionReader divisions;
    private final Months months;
    private final Counties counties;
    private final Clock clock;

    DealJudges(KnownTrades trades, DivisionReader divisions, Months months, Counties counties, Clock clock) {
        this.trades = trades;
        this.divisions = divisions;
        this.months = months;
        this.counties = counties;
        this.clock = clock;
    }

    Mono<DealDoubts> forDeal(DealTerms terms) {
        return forDeal(terms, terms.day());
    }

    Mono<DealDoubts> forDeal(DealTerms terms, LocalDate day) {
        return trades.now()
                .flatMap(known -> known.supplier(terms.supplierId())
                        .map(supplier -> locked(List.of(supplier.county()), day.getYear(), day.getYear()))
                        .orElse(Mono.just(OpenMonths.ALL))
                        .map(open -> judge(known, open)));
    }

    Mono<DealDoubts> forFile(Person staff) {
        List<DivisionCode> seen = counties.all().stream()
                .map(County::code)
                .filter(staff::seesCounty)
                .toList();
        return Mono.zip(trades.now(), locked(seen, FIRST_YEAR, today().getYear()), this::judge);
    }

    private DealDoubts judge(KnownTrade known, OpenMonths open) {
        return new DealDoubts(known, divisions, open, today());
    }

    private Mono<OpenMonths> locked(List<DivisionCode> of, int fromYear, int toYear) {
        return Flux.fromIterable(of)
                .concatMap(county -> Flux.fromStream(
                                () -> IntStream.rangeClosed(fromYear, toYear).boxed())
                        .concatMap(year -> months.of(county, year)))
                .filter(LedgerMonth::isLocked)
                .map(OpenMonths.CountyMonth::of)
                .collect(Collectors.toUnmodifiableSet())
                .map(OpenMonths::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
