package org.luyumarket.portal.staff;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.ChainHead;
import org.luyumarket.ledger.CrossTotal;
import org.luyumarket.ledger.Reach;
import org.luyumarket.ledger.Total;
import org.luyumarket.ledger.Total.Sums;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.DivisionCode;

/** Everything a dashboard shows, as figures. */
record BoardFigures(
        EntryQuery query,
        Person person,
        Instant asOf,
        List<Integer> years,
        List<TargetProgress> targets,
        Groups groups,
        ChainHead chain,
        List<String> rules) {

    LocalDate today() {
        return LocalDate.ofInstant(asOf, ChinaTime.ZONE);
    }

    /** The tasks of single counties for whole sales; among the counties of a city they stand beside each county's sales. */
    Map<DivisionCode, TargetProgress> tasks() {
        return targets.stream()
                .filter(BoardFigures::isTask)
                .collect(Collectors.toMap(
                        progress -> requireNonNull(progress.target().county()),
                        Function.identity(),
                        (first, second) -> first));
    }

    /** All that is no task; where one county is looked at, what this one has to reach. */
    List<TargetProgress> goals() {
        DivisionCode county = person.limitedTo().or(query::county).orElse(null);
        return targets.stream()
                .filter(progress -> county == null
                        ? !isTask(progress)
                        : county.equals(progress.target().county()))
                .sorted(Comparator.comparing(progress -> progress.target().county() != null))
                .toList();
    }

    private static boolean isTask(TargetProgress progress) {
        Target target = progress.target();
        return target.county() != null
                && target.metric() == Metric.MONEY
                && target.scope().inCounty(null).equals(Scope.WHOLE);
    }

    /**
     * The sums that everything is laid out from. Months and pairs are not narrowed by what they let one choose: months by the month,
     * pairs by county and city.
     */
    record Groups(
            List<Total> months, List<CrossTotal> pairs, List<CrossTotal> ways, List<CrossTotal> goods, Reach reach) {

        /** Of the chosen county and city, everything that was sold in the chosen months. */
        Total whole() {
            return new Total("", "", sum(ways, CrossTotal::counted), sum(ways, CrossTotal::notCounted));
        }

        Sums month(YearMonth month) {
            return Figures.sum(months.stream()
                    .filter(total -> total.key().equals(month.toString()))
                    .map(Total::counted));
        }

        private static Sums sum(List<CrossTotal> totals, Function<CrossTotal, Sums> part) {
            return Figures.sum(totals.stream().map(part));
        }
    }

    /** Sums by one of the groupings, over those of the others that are wanted. */
    static List<Total> by(int grouping, List<CrossTotal> totals, Predicate<CrossTotal> wanted) {
        Map<String, Total> sums = new TreeMap<>();
        totals.stream().filter(wanted).forEach(total -> {
            CrossTotal.Group group = total.groups().get(grouping);
            sums.merge(
                    group.key(),
                    new Total(group.key(), group.name(), total.counted(), total.notCounted()),
                    BoardFigures::plus);
        });
        return List.copyOf(sums.values());
    }

    private static Total plus(Total one, Total other) {
        return new Total(
                one.key(),
                one.name(),
                Figures.sum(Stream.of(one.counted(), other.counted())),
                Figures.sum(Stream.of(one.notCounted(), other.notCounted())));
    }

    static String key(CrossTotal total, int grouping) {
        return total.groups().get(grouping).key();
    }
}
