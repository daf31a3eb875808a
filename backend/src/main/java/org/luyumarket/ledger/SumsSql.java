package org.luyumarket.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the sums for a filter come from, as a table expression of rows that add up to them: whole months from the smallest sums
 * that know enough, with what is not folded into them yet; the days beside whole months, and what no sums know, from the entries.
 */
final class SumsSql {

    private static final List<String> SUMS = List.of(
            "fen",
            "grams",
            "sales",
            "freight",
            "entries",
            "other_fen",
            "other_grams",
            "other_sales",
            "other_freight",
            "other_entries",
            "households",
            "persons");

    private final Map<String, Object> binds = new HashMap<>();
    private final EntryFilter filter;
    private final Set<Dimension> shown;
    private final FilterSql where;
    private final LocalDate first;
    private final LocalDate end;

    SumsSql(EntryFilter filter, Collection<Dimension> shown) {
        this.filter = filter;
        this.shown = shown.isEmpty() ? EnumSet.noneOf(Dimension.class) : EnumSet.copyOf(shown);
        this.where = byTag() ? FilterSql.ofTags(filter) : FilterSql.ofParts(filter);
        this.first = filter.from().getDayOfMonth() == 1
                ? filter.from()
                : YearMonth.from(filter.from()).plusMonths(1).atDay(1);
        this.end = YearMonth.from(filter.to().plusDays(1)).atDay(1);
        binds.putAll(where.binds());
    }

    private boolean byTag() {
        return shown.contains(Dimension.CAMPAIGN);
    }

    /** What follows {@code from}: rows with {@code month}, the columns that are shown, and all sums. */
    String source() {
        return "(%s) as part".formatted(keptSums().map(this::mostlyKept).orElseGet(() -> single("true")));
    }

    private Optional<KeptSums> keptSums() {
        boolean severalTags = !byTag() && filter.values(Dimension.CAMPAIGN).size() > 1;
        if (severalTags || !first.isBefore(end)) {
            return Optional.empty();
        }
        Set<Dimension> needed = EnumSet.copyOf(shown);
        needed.addAll(filter.only().keySet());
        return KeptSums.of(needed);
    }

    private String mostlyKept(KeptSums sums) {
        binds.put("first", first);
        binds.put("end", end);
        List<String> parts = new ArrayList<>();
        String inMonths = "month >= :first and month < :end";
        parts.add("select %s from ledger.month_sum where kept = %d and %s%s"
                .formatted(
                        columns(),
                        sums.kept(),
                        inMonths,
                        FilterSql.ofTags(filter).conditions()));
        parts.add(entries("ledger.moving", inMonths));
        if (first.isAfter(filter.from()) || !end.isAfter(filter.to())) {
            parts.add(single("(booked_on < :first or booked_on >= :end)"));
        }
        return String.join(" union all ", parts);
    }

    private String single(String days) {
        binds.put("from", filter.from());
        binds.put("to", filter.to());
        return entries("ledger.part", "booked_on between :from and :to and " + days);
    }

    private String entries(String view, String days) {
        String tags = byTag()
                ? " cross join lateral unnest(case campaigns when '{}' then '{\"\"}' else campaigns end) as campaign"
                : "";
        return "select %s from %s%s where %s%s".formatted(columns(), view, tags, days, where.conditions());
    }

    private String columns() {
        return Stream.of(Stream.of("month"), shown.stream().map(Dimension::column), SUMS.stream())
                .flatMap(names -> names)
                .collect(Collectors.joining(", "));
    }

    /** Which of two columns, or both together, a filter by verdict means. */
    String chosen(String counted, String other) {
        if (filter.counted() == null) {
            return counted + " + " + other;
        }
        return filter.counted() ? counted : other;
    }

    Map<String, Object> binds() {
        return binds;
    }
}
