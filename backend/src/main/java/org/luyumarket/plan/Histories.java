package org.luyumarket.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.EntryFilter;
import org.luyumarket.ledger.Grouping;
import org.luyumarket.ledger.Ledger;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks the ledger what was achieved of targets. All that are limited by the same dimensions are answered by one statement over
 * sums of months, however many there are.
 */
@Component
class Histories {

    private final Ledger ledger;

    Histories(Ledger ledger) {
        this.ledger = ledger;
    }

    /** How each target stands on a day. */
    Mono<List<Outlook>> outlooks(Collection<Target> targets, LocalDate today) {
        Map<List<Grouping>, List<Target>> summed = targets.stream()
                .filter(target -> target.metric().isSummed())
                .collect(Collectors.groupingBy(target -> target.scope().groupings()));
        Flux<Outlook> others = Flux.fromIterable(targets)
                .filter(target -> !target.metric().isSummed())
                .flatMap(target -> ofHouseholds(target, today));
        return Flux.fromIterable(summed.entrySet())
                .flatMap(alike -> alike(alike.getKey(), alike.getValue(), today))
                .mergeWith(others)
                .collectList();
    }

    private Mono<Outlook> ofHouseholds(Target target, LocalDate today) {
        return ledger.reach(target.entries().counted(true))
                .map(reach -> Outlook.notSummed(target, reach.households(), today));
    }

    private Flux<Outlook> alike(List<Grouping> groupings, List<Target> targets, LocalDate today) {
        List<Grouping> asked = new ArrayList<>(List.of(Grouping.MONTH));
        asked.addAll(groupings);
        return ledger.totals(filter(groupings, targets), asked)
                .collectList()
                .flatMapIterable(found -> targets.stream()
                        .map(target -> Outlook.of(target, history(target, found), today))
                        .toList());
    }

    private static EntryFilter filter(List<Grouping> groupings, List<Target> targets) {
        LocalDate first = targets.stream()
                .map(target -> target.period().before(Outlook.PAST_PERIODS).firstDay())
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = targets.stream()
                .map(target -> target.period().lastDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        EntryFilter filter = EntryFilter.between(first, last).counted(true);
        for (Grouping grouping : groupings) {
            filter = filter.with(
                    grouping.dimension().orElseThrow(),
                    targets.stream()
                            .map(target -> target.scope().keys().get(grouping))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return filter;
    }

    /** The first group is the month, the others are the dimensions in the order of the scope's keys. */
    private static History history(Target target, List<CrossTotal> found) {
        List<String> keys = List.copyOf(target.scope().keys().values());
        Map<YearMonth, Long> months = new HashMap<>();
        for (CrossTotal total : found) {
            List<String> groups =
                    total.groups().stream().map(CrossTotal.Group::key).toList();
            if (groups.subList(1, groups.size()).equals(keys)) {
                months.merge(YearMonth.parse(groups.get(0)), target.metric().of(total.counted()), Math::addExact);
            }
        }
        return new History(new TreeMap<>(months));
    }
}
