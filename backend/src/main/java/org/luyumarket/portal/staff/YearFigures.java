package org.luyumarket.portal.staff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.LedgerEntry;
import org.luyumarket.ledger.Total;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.DivisionCode;

/** Everything a dashboard shows of one year, as figures. */
record YearFigures(
        int year,
        Person person,
        Instant asOf,
        List<Integer> years,
        List<TargetProgress> targets,
        Groups groups,
        List<LedgerEntry> notCounted) {

    /** The tasks of single counties for whole sales; among the counties of a city they stand beside each county's sales. */
    Map<DivisionCode, TargetProgress> tasks() {
        return targets.stream()
                .filter(YearFigures::isTask)
                .collect(Collectors.toMap(
                        progress -> requireNonNull(progress.target().county()),
                        task -> task,
                        (first, second) -> first));
    }

    /** All that is no task, and tasks too where only one county is seen. */
    List<TargetProgress> goals() {
        return targets.stream()
                .filter(progress -> !isTask(progress) || person.limitedTo().isPresent())
                .sorted(Comparator.comparing(progress -> progress.target().county() != null))
                .toList();
    }

    private static boolean isTask(TargetProgress progress) {
        Target target = progress.target();
        return target.county() != null && target.scope().category() == null && target.metric() == Metric.MONEY;
    }

    /** The year's sales by each grouping, and the months of the year before. */
    record Groups(
            List<Total> counties, List<Total> cities, List<Total> channels, List<Total> months, List<Total> before) {}
}
