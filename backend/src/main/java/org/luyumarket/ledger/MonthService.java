package org.luyumarket.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class MonthService implements Months {

    private final MonthRepository months;
    private final Clock clock;

    MonthService(MonthRepository months, Clock clock) {
        this.months = months;
        this.clock = clock;
    }

    @Override
    public Flux<LedgerMonth> of(DivisionCode county, int year) {
        return months.locked(county, YearMonth.of(year, 1), YearMonth.of(year, 12))
                .collectMap(LedgerMonth::month, Function.identity())
                .flatMapIterable(locked -> all(county, year, locked));
    }

    private static Iterable<LedgerMonth> all(DivisionCode county, int year, Map<YearMonth, LedgerMonth> locked) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .map(month -> locked.getOrDefault(month, LedgerMonth.open(county, month)))
                .toList();
    }

    @Override
    public Mono<LedgerMonth> find(DivisionCode county, YearMonth month) {
        return months.locked(county, month, month).next().defaultIfEmpty(LedgerMonth.open(county, month));
    }

    @Override
    public Mono<YearMonth> bookedIn(DivisionCode county, LocalDate day) {
        return months.bookedIn(county, day);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Mono<LedgerMonth> lock(DivisionCode county, YearMonth month, Person by) {
        if (!month.isBefore(YearMonth.now(clock.withZone(ChinaTime.ZONE)))) {
            return Mono.error(MonthNotOver::new);
        }
        LedgerMonth locked = new LedgerMonth(county, month, clock.instant(), by.displayName());
        return months.lock(locked).then(Mono.defer(() -> find(county, month)));
    }
}
