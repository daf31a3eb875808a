package org.luyumarket.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.CrossTotal.Group;
import org.luyumarket.ledger.EntryRow.Recorded;
import org.luyumarket.ledger.SaleFact.Destination;
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
        return append(facts, anyOpenMonth -> null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Mono<Void> recordInOpenMonths(List<SaleFact> facts) {
        return append(facts, SaleFact::day);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Mono<Void> recordFreight(FreightPaid parcel) {
        List<UUID> fresh =
                parcel.boxes().keySet().stream().map(sku -> ids.next()).toList();
        return entries.appendFreight(parcel, fresh, clock.instant());
    }

    private Mono<Void> append(List<SaleFact> facts, Function<SaleFact, @Nullable LocalDate> wish) {
        Instant now = clock.instant();
        List<String> rows = facts.stream()
                .map(fact -> EntryRow.of(recorded(fact, now, wish.apply(fact))))
                .toList();
        return rows.isEmpty() ? Mono.empty() : entries.append(rows);
    }

    private Recorded recorded(SaleFact fact, Instant now, @Nullable LocalDate wish) {
        DivisionCode county = divisions.today(fact.producer().county());
        return new Recorded(ids.next(), now, fact, county, city(fact.destination()), wish);
    }

    private String city(Destination destination) {
        return Optional.ofNullable(destination.shipTo())
                .or(() -> Optional.ofNullable(destination.buyer()))
                .map(place -> divisions.today(place).city().value())
                .orElse("");
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Mono<Void> exclude(String cause, Exclusion why) {
        return entries.exclude(cause, why, clock.instant())
                .filter(found -> found)
                .switchIfEmpty(Mono.error(() -> new UnknownCause(cause)))
                .then();
    }

    @Override
    public Mono<Page<LedgerEntry>> entries(EntryFilter filter, PageRequest page) {
        return Mono.zip(
                entries.page(filter, page),
                totals.entries(filter),
                (items, total) -> new Page<>(items, total, page.page(), page.size()));
    }

    @Override
    public Mono<EntrySlice> slice(EntryFilter filter, @Nullable EntryPlace after, int size) {
        return entries.after(filter, after == null ? EntryPlace.BEFORE_ALL : after, size + 1)
                .map(found -> slice(found, size));
    }

    private static EntrySlice slice(List<LedgerEntry> found, int size) {
        return found.size() <= size
                ? new EntrySlice(found, null)
                : new EntrySlice(found.subList(0, size), EntryPlace.of(found.get(size - 1)));
    }

    @Override
    public Flux<LedgerEntry> everyEntry(EntryFilter filter) {
        return entries.all(filter);
    }

    @Override
    public Flux<Total> totals(EntryFilter filter, Grouping grouping) {
        Flux<Total> found = totals(filter, List.of(grouping)).map(Total::of);
        return grouping == Grouping.NONE ? found.defaultIfEmpty(Total.none("", "")) : found;
    }

    @Override
    public Flux<CrossTotal> totals(EntryFilter filter, List<Grouping> groupings) {
        return totals.totals(filter, groupings).map(total -> withDivisionsByName(total, groupings));
    }

    @Override
    public Mono<Page<CrossTotal>> totals(EntryFilter filter, List<Grouping> groupings, PageRequest page) {
        return totals.totals(filter, groupings, page)
                .map(groups -> groups.map(total -> withDivisionsByName(total, groupings)));
    }

    private CrossTotal withDivisionsByName(CrossTotal total, List<Grouping> groupings) {
        List<Group> groups = IntStream.range(0, groupings.size())
                .mapToObj(number -> named(total.groups().get(number), groupings.get(number)))
                .toList();
        return new CrossTotal(groups, total.counted(), total.notCounted());
    }

    private Group named(Group group, Grouping grouping) {
        boolean isDivision = grouping == Grouping.COUNTY || grouping == Grouping.CITY;
        return Optional.of(group.key())
                .filter(key -> isDivision && DivisionCode.isWellFormed(key))
                .flatMap(code -> divisions.find(new DivisionCode(code)))
                .map(division -> new Group(group.key(), division.name()))
                .orElse(group);
    }

    @Override
    public Mono<Reach> reach(EntryFilter filter) {
        return totals.reach(filter);
    }
}
