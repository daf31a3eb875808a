package org.luyumarket.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.luyumarket.identity.AuditTrail;
import org.luyumarket.identity.AuditedAction;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
class TargetService implements Targets {

    private final TargetRepository targets;
    private final TargetRules rules;
    private final TargetParts splits;
    private final AuditTrail audit;
    private final Clock clock;

    TargetService(TargetRepository targets, TargetRules rules, TargetParts splits, AuditTrail audit, Clock clock) {
        this.targets = targets;
        this.rules = rules;
        this.splits = splits;
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
    public Mono<Target> change(String code, long version, TargetDraft draft, Person staff) {
        OnlyTheCity.mayDecide(staff);
        rules.check(draft);
        return seen(code, version, staff)
                .doOnNext(before -> refuseToBreakOff(before, draft))
                .map(before -> before.changed(draft))
                .flatMap(after -> replace(after, staff).thenReturn(after));
    }

    private Mono<Target> seen(String code, long version, Person staff) {
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
                .flatMap(whole -> splits.decided(whole).switchIfEmpty(Mono.defer(() -> splits.proposed(whole))));
    }

    private static void refuseUnlessSplittable(Target whole) {
        if (whole.county() != null || !whole.metric().isSummed()) {
            throw new NotSplittable(whole.code());
        }
    }

    @Override
    @Transactional
    public Mono<Parts> split(String code, long version, Map<DivisionCode, Long> parts, Person staff) {
        OnlyTheCity.mayDecide(staff);
        return seen(code, version, staff)
                .doOnNext(TargetService::refuseUnlessSplittable)
                .flatMap(whole -> targets.partsOf(code)
                        .collectMap(TargetParts::countyOf, Function.identity())
                        .flatMap(before -> deal(splits.complete(whole, parts, before), before, staff)));
    }

    private Mono<Parts> deal(Parts parts, Map<DivisionCode, Target> before, Person staff) {
        List<Target> added = new ArrayList<>();
        List<Target> changed = new ArrayList<>();
        parts.values().forEach((county, value) -> {
            Target dealt = splits.part(parts.whole(), county, value);
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
