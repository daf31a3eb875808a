package org.luyumarket.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class TargetService implements Targets {

    private final TargetRepository targets;
    private final TargetRules rules;
    private final Ledger ledger;
    private final Counties counties;
    private final AuditTrail audit;
    private final Clock clock;

    TargetService(
            TargetRepository targets,
            TargetRules rules,
            Ledger ledger,
            Counties counties,
            AuditTrail audit,
            Clock clock) {
        this.targets = targets;
        this.rules = rules;
        this.ledger = ledger;
        this.counties = counties;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Mono<Target> find(String code, Person viewer) {
        return targets.find(code)
                .filter(target -> target.isSeenBy(viewer))
                .switchIfEmpty(Mono.error(() -> new UnknownTarget(code)));
    }

    @Override
    public Flux<Target> all(Person viewer) {
        return targets.all().filter(target -> target.isSeenBy(viewer));
    }

    @Override
    public Flux<TargetVersion> versions(String code, Person viewer) {
        return find(code, viewer).flatMapMany(target -> targets.versions(code));
    }

    @Override
    @Transactional
    public Mono<Target> add(TargetDraft draft, Person staff) {
        OnlyTheCity.mayDecide(staff);
        rules.check(draft);
        return targets.nextCode()
                .map(code -> new Target(code, 1, draft, null, false))
                .flatMap(added -> keep(List.of(added), staff).thenReturn(added));
    }

    @Override
    @Transactional
    public Mono<Target> change(String code, int version, TargetDraft draft, Person staff) {
        OnlyTheCity.mayDecide(staff);
        rules.check(draft);
        return seen(code, version, staff)
                .doOnNext(before -> refuseToBreakOff(before, draft))
                .map(before -> before.changed(draft))
                .flatMap(after -> replace(after, staff).thenReturn(after));
    }

    private Mono<Target> seen(String code, int version, Person staff) {
        return find(code, staff)
                .filter(target -> target.version() == version)
                .switchIfEmpty(Mono.error(() -> new StaleTarget(code)));
    }

    private static void refuseToBreakOff(Target part, TargetDraft draft) {
        TargetDraft now = part.goal();
        boolean same = now.value() == draft.value()
                && now.metric() == draft.metric()
                && now.period().equals(draft.period())
                && now.scope().equals(draft.scope());
        if (part.whole() != null && !same) {
            throw new PartOfAWhole(part.code(), part.whole());
        }
    }

    @Override
    public Mono<Parts> parts(String code, Person viewer) {
        return find(code, viewer)
                .doOnNext(TargetService::refuseUnlessSplittable)
                .flatMap(whole -> decided(whole).switchIfEmpty(Mono.defer(() -> proposed(whole))));
    }

    private static void refuseUnlessSplittable(Target whole) {
        if (whole.county() != null || !whole.metric().isSummed()) {
            throw new NotSplittable(whole.code());
        }
    }

    private Mono<Parts> decided(Target whole) {
        return targets.partsOf(whole.code())
                .collectMap(TargetService::countyOf, Target::value)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Parts(whole, new TreeMap<>(parts), false));
    }

    private Mono<Parts> proposed(Target whole) {
        Period before = whole.period().before(1);
        return ledger.totals(whole.scope().narrow(before.entries()).counted(true), Grouping.COUNTY)
                .collectMap(total -> new DivisionCode(total.key()), total -> soldOf(whole, total))
                .map(this::ofAllCounties)
                .map(had -> Split.byShare(whole.value(), whole.metric().step(whole.value()), had))
                .map(parts -> new Parts(whole, parts, true));
    }

    private static long soldOf(Target whole, Total total) {
        return whole.metric().of(total.counted());
    }

    private SortedMap<DivisionCode, Long> ofAllCounties(Map<DivisionCode, Long> had) {
        return counties.all().stream()
                .map(County::code)
                .collect(Collectors.toMap(
                        Function.identity(), county -> had.getOrDefault(county, 0L), Long::sum, TreeMap::new));
    }

    @Override
    @Transactional
    public Mono<Parts> split(String code, int version, Map<DivisionCode, Long> parts, Person staff) {
        OnlyTheCity.mayDecide(staff);
        return seen(code, version, staff)
                .doOnNext(TargetService::refuseUnlessSplittable)
                .flatMap(whole -> targets.partsOf(code)
                        .collectMap(TargetService::countyOf, Function.identity())
                        .flatMap(before -> deal(complete(whole, parts, before), before, staff)));
    }

    /** What a county was given before and is not named now stays as it was. */
    private Parts complete(Target whole, Map<DivisionCode, Long> parts, Map<DivisionCode, Target> before) {
        SortedMap<DivisionCode, Long> all = new TreeMap<>();
        before.forEach((county, part) -> all.put(county, part.value()));
        parts.forEach((county, value) -> {
            if (value != 0 || before.containsKey(county)) {
                rules.check(part(whole, county, value).goal());
                all.put(county, value);
            }
        });
        Parts complete = new Parts(whole, all, false);
        if (complete.missing() != 0) {
            throw new PartsDoNotAddUp(whole.metric(), whole.value(), Split.sum(all));
        }
        return complete;
    }

    private Mono<Parts> deal(Parts parts, Map<DivisionCode, Target> before, Person staff) {
        List<Target> added = new ArrayList<>();
        List<Target> changed = new ArrayList<>();
        parts.values().forEach((county, value) -> {
            Target dealt = part(parts.whole(), county, value);
            Target known = before.get(county);
            if (known == null) {
                added.add(dealt);
            } else if (!known.goal().equals(dealt.goal())) {
                changed.add(known.changed(dealt.goal()));
            }
        });
        return keep(added, staff)
                .thenMany(Flux.fromIterable(changed))
                .concatMap(part -> replace(part, staff))
                .then(Mono.just(parts));
    }

    private Target part(Target whole, DivisionCode county, long value) {
        String name = counties.find(county).map(County::name).orElse(county.value());
        TargetDraft goal = whole.goal().ofCounty(whole.scope().inCounty(county), whole.title() + " · " + name, value);
        return new Target(whole.code() + "-" + county, 1, goal, whole.code(), whole.demo());
    }

    private static DivisionCode countyOf(Target part) {
        return Objects.requireNonNull(part.county());
    }

    private Mono<Void> keep(List<Target> added, Person staff) {
        Instant now = clock.instant();
        return targets.add(added, now, staff.displayName())
                .thenMany(Flux.fromIterable(added))
                .concatMap(target -> audit.record(staff, done("target.added", target)))
                .then();
    }

    private Mono<Void> replace(Target after, Person staff) {
        return targets.change(after, clock.instant(), staff.displayName())
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new StaleTarget(after.code())))
                .then(audit.record(staff, done("target.changed", after)));
    }

    private static AuditedAction done(String verb, Target target) {
        return new AuditedAction(
                verb,
                target.code(),
                "%s, %s %d, %s".formatted(target.title(), target.metric(), target.value(), target.period()));
    }
}
