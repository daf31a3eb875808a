package org.luyumarket.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What was achieved of a target's metric month by month, in its own period and in earlier ones. */
record History(SortedMap<YearMonth, Long> months) {

    static History of(Map<YearMonth, Long> months) {
        return new History(new TreeMap<>(months));
    }

    long in(Period period) {
        return between(period.from(), period.to());
    }

    /** Both months included. */
    long between(YearMonth from, YearMonth to) {
        return months.subMap(from, to.plusMonths(1)).values().stream()
                .mapToLong(Long::longValue)
                .reduce(0, Math::addExact);
    }

    /** Whether anything is known of the time before its second month, so that its beginning is not missing. */
    boolean covers(Period period) {
        return !months.isEmpty() && !months.firstKey().isAfter(period.from());
    }

    /**
     * How much of a period was there by the end of a day; the month of that day evenly over its days. Empty where nothing was sold,
     * or more went back than came.
     */
    Optional<Share> passed(Period period, LocalDate day) {
        long days = day.lengthOfMonth();
        YearMonth month = YearMonth.from(day);
        long before = Math.multiplyExact(between(period.from(), month.minusMonths(1)), days);
        long within = Math.multiplyExact(months.getOrDefault(month, 0L), day.getDayOfMonth());
        long part = Math.addExact(before, within);
        long whole = Math.multiplyExact(in(period), days);
        return part > 0 && whole > 0 ? Optional.of(new Share(part, whole)) : Optional.empty();
    }
}
