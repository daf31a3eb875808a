package org.luyumarket.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * How sales usually spread over a year: for each month its share in thousandths, evenly over its days. The shares are an
 * assumption of the market's operator until enough years of its own are in the ledger: oranges sell from November to April with
 * the peak before the Spring Festival; all goods together follow the oranges and have a smaller second season from plums to
 * cured meat.
 */
record Rhythm(List<Integer> thousandths) {

    private static final Rhythm CITRUS = new Rhythm(List.of(260, 170, 130, 100, 0, 0, 0, 0, 0, 0, 120, 220));
    private static final Rhythm ALL_GOODS = new Rhythm(List.of(180, 110, 90, 70, 40, 40, 60, 50, 60, 70, 90, 140));

    private static final long FINENESS = 1_000_000;
    private static final long WHOLE = 10_000;

    static Rhythm of(Target target) {
        return Objects.equals(target.category(), "citrus") ? CITRUS : ALL_GOODS;
    }

    /** The part of the target's days that is over by the end of the given day, weighed, in basis points. */
    static int pace(Target target, LocalDate day) {
        if (day.isBefore(target.from())) {
            return 0;
        }
        Rhythm rhythm = of(target);
        LocalDate until = day.isAfter(target.to()) ? target.to() : day;
        return (int) (WHOLE * rhythm.weight(target.from(), until) / rhythm.weight(target.from(), target.to()));
    }

    private long weight(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).mapToLong(this::weight).sum();
    }

    /** Never nothing, so that a target outside all seasons has a pace too. */
    private long weight(LocalDate day) {
        return 1
                + thousandths.get(day.getMonthValue() - 1)
                        * FINENESS
                        / YearMonth.from(day).lengthOfMonth();
    }
}
