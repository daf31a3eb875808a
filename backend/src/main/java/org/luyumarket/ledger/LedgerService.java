package org.luyumarket.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Page;
import org.luyumarket.platform.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class LedgerService implements Ledger {

    private final EntryRepository entries;
    private final TotalRepository totals;
    private final Divisions divisions;
    private final Ids ids;
    private final Clock clock;

    LedgerService(EntryRepository entries, TotalRepository totals, Divisions divisions, Ids ids, Clock clock) {
        this.entries = entries;
        this.totals = totals;
        this.divisions = divisions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Mono<Void> record(List<SaleFact> facts) {
        if (facts.isEmpty()) {
            return Mono.empty();
        }
        return salesTakenBackBy(facts)
                .map(sales -> judge(facts, sales.and(facts)))
                .flatMap(entries::append);
    }

    private Mono<JudgedSales> salesTakenBackBy(List<SaleFact> facts) {
        List<JudgedSales.Sold> takenBack = facts.stream()
                .filter(fact -> fact.kind() == Kind.REFUND)
                .map(JudgedSales.Sold::in)
                .toList();
        return entries.judgedSales(takenBack);
    }

    private List<LedgerEntry> judge(List<SaleFact> facts, JudgedSales sales) {
        Instant now = clock.instant();
        return facts.stream()
                .map(fact -> LedgerEntry.of(ids.next(), now, fact, sales.judge(fact)))
                .toList();
    }

    @Override
    public Mono<Page<LedgerEntry>> entries(EntryFilter filter, PageRequest page) {
        return Mono.zip(
                entries.page(filter, page).collectList(),
                totals.entries(filter),
                (items, total) -> new Page<>(items, total, page.page(), page.size()));
    }

    @Override
    public Flux<LedgerEntry> everyEntry(EntryFilter filter) {
        return entries.all(filter);
    }

    @Override
    public Flux<Total> totals(EntryFilter filter, Grouping grouping) {
        Flux<Total> found = totals.totals(filter, grouping);
        return switch (grouping) {
            case NONE -> found.defaultIfEmpty(Total.none("", ""));
            case COUNTY, CITY -> found.map(this::calledAsTheDivision);
            case MONTH, CHANNEL, PRODUCT, SUPPLIER -> found;
        };
    }

    private Total calledAsTheDivision(Total total) {
        return Optional.of(total.key())
                .filter(DivisionCode::isWellFormed)
                .flatMap(code -> divisions.find(new DivisionCode(code)))
                .map(division -> total.called(division.name()))
                .orElse(total);
    }

    @Override
    public Mono<Reach> reach(EntryFilter filter) {
        return totals.reach(filter);
    }
}
