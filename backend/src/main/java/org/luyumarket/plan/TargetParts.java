package org.luyumarket.plan;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Counties;
import org.luyumarket.platform.County;
import org.luyumarket.platform.DivisionCode;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How a target is split among the counties: as it was decided, or as last year's sales propose. */
@Component
class TargetParts {

    private final TargetRepository targets;
    private final TargetRules rules;
    private final Ledger ledger;
    private final Counties counties;

    TargetParts(TargetRepository targets, TargetRules rules, Ledger ledger, Counties counties) {
        this.targets = targets;
        this.rules = rules;
        this.ledger = ledger;
        this.counties = counties;
    }

    Mono<Parts> decided(Target whole) {
        return targets.partsOf(whole.code())
                .collectMap(TargetParts::countyOf, Target::value)
                .filter(parts -> !parts.isEmpty())
                .map(parts -> new Parts(whole, new TreeMap<>(parts), false));
    }

    Mono<Parts> proposed(Target whole) {
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

    /** What a county was given before and is not named now stays as it was. */
    Parts complete(Target whole, Map<DivisionCode, Long> parts, Map<DivisionCode, Target> before) {
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

    Target part(Target whole, DivisionCode county, long value) {
        String name = counties.find(county).map(County::name).orElse(county.value());
        TargetDraft goal = whole.goal().ofCounty(whole.scope().inCounty(county), whole.title() + " · " + name, value);
        return new Target(whole.code() + "-" + county, 1, goal, whole.code(), whole.demo());
    }

    static DivisionCode countyOf(Target part) {
        return Objects.requireNonNull(part.county());
    }
}
