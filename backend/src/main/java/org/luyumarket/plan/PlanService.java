package org.luyumarket.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.LedgerOutOfSight;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Counties;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class PlanService implements Plans {

    /** The front page asks for it with every visit. */
    private static final Duration HEADLINE_KEPT = Duration.ofSeconds(2);

    private final TargetRepository targets;
    private final Histories histories;
    private final Ledger ledger;
    private final Counties counties;
    private final Clock clock;
    private final Mono<Headline> headline;

    PlanService(TargetRepository targets, Histories histories, Ledger ledger, Counties counties, Clock clock) {
        this.targets = targets;
        this.histories = histories;
        this.ledger = ledger;
        this.counties = counties;
        this.clock = clock;
        this.headline = Mono.defer(this::currentHeadline)
                .cache(found -> HEADLINE_KEPT, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    @Override
    public Flux<TargetProgress> progress(int year, Person viewer) {
        return switch (viewer.role()) {
            case CONSUMER, SUPPLIER, CHANNEL_PARTNER -> Flux.error(LedgerOutOfSight::new);
            case COUNTY_STAFF, CITY_STAFF, ADMINISTRATOR, PARTNER_CITY_STAFF, AUDITOR ->
                targets.all().collectList().flatMapMany(all -> progress(all, seen(all, year, viewer)));
        };
    }

    private static List<Target> seen(List<Target> all, int year, Person viewer) {
        return all.stream()
                .filter(target -> target.years().contains(year) && target.isSeenBy(viewer))
                .toList();
    }

    /** Others are asked about too where they are ranked beside these. */
    private Flux<TargetProgress> progress(List<Target> all, List<Target> wanted) {
        List<Target> ranked = all.stream()
                .filter(target -> wanted.contains(target) || wanted.stream().anyMatch(target::isBeside))
                .toList();
        return histories
                .outlooks(ranked, today())
                .flatMapIterable(outlooks -> outlooks.stream()
                        .filter(outlook -> wanted.contains(outlook.target()))
                        .sorted(Comparator.comparingInt(outlook -> wanted.indexOf(outlook.target())))
                        .map(outlook -> progress(outlook, outlooks))
                        .toList());
    }

    private TargetProgress progress(Outlook outlook, List<Outlook> all) {
        return TargetProgress.of(outlook, Ranking.of(outlook, all).orElse(null), clock.instant());
    }

    @Override
    public Flux<Total> behind(String targetCode, Grouping grouping, Person viewer) {
        return targets.find(targetCode)
                .filter(target -> target.isSeenBy(viewer))
                .switchIfEmpty(Mono.error(() -> new UnknownTarget(targetCode)))
                .flatMapMany(target -> behind(target, grouping));
    }

    private Flux<Total> behind(Target target, Grouping grouping) {
        return ledger.totals(target.entries(), grouping)
                .collectList()
                .flatMapIterable(found -> Total.filled(expected(target, grouping), found));
    }

    private Collection<Total> expected(Target target, Grouping grouping) {
        return switch (grouping) {
            case COUNTY ->
                counties.all().stream()
                        .filter(county ->
                                target.county() == null || target.county().equals(county.code()))
                        .map(county -> Total.none(county.code().value(), county.name()))
                        .toList();
            case MONTH ->
                target.period().months().stream()
                        .map(YearMonth::toString)
                        .map(month -> Total.none(month, month))
                        .toList();
            case NONE, CHANNEL, MODE, CATEGORY, PRODUCT, SUPPLIER, CITY, CAMPAIGN, PARTNER, SOURCE -> List.of();
        };
    }

    @Override
    public Flux<Integer> years() {
        Flux<Integer> ofTargets = targets.all().flatMapIterable(Target::years);
        Flux<Integer> ofEntries = ledger.totals(EntryFilter.all(), Grouping.MONTH)
                .map(total -> YearMonth.parse(total.key()).getYear());
        return Flux.merge(ofTargets, ofEntries).distinct().sort(Comparator.reverseOrder());
    }

    @Override
    public Mono<Headline> headline() {
        return headline;
    }

    private Mono<Headline> currentHeadline() {
        int year = today().getYear();
        EntryFilter counted = EntryFilter.year(year).counted(true);
        return Mono.zip(ledger.totals(counted, Grouping.NONE).single(), ledger.reach(counted), cityProgress(year))
                .map(found -> new Headline(
                        year,
                        found.getT1().counted().fen(),
                        found.getT1().counted().grams(),
                        found.getT2(),
                        found.getT3().orElse(null)));
    }

    private Mono<Optional<TargetProgress>> cityProgress(int year) {
        return targets.all()
                .filter(target -> target.years().contains(year) && target.isForTheWholeCity())
                .next()
                .flatMap(target -> progress(List.of(target), List.of(target)).next())
                .singleOptional();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
