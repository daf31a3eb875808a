package org.luyumarket.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * How sales usually spread over a year: for each month its share in thousandths, evenly over its days. The shares are an
 * assumption of the market's operator, used until the ledger knows enough earlier periods: oranges sell from November to April
 * with the peak before the Spring Festival; all goods together follow the oranges and have a smaller second season from plums to
 * cured meat.
 */
record Rhythm(List<Integer> thousandths) {

    private static final Rhythm CITRUS = new Rhythm(List.of(260, 170, 130, 100, 0, 0, 0, 0, 0, 0, 120, 220));
    private static final Rhythm ALL_GOODS = new Rhythm(List.of(180, 110, 90, 70, 40, 40, 60, 50, 60, 70, 90, 140));

    private static final long FINENESS = 1_000_000;

    static Rhythm of(Scope scope) {
        return Objects.equals(scope.category(), "citrus") ? CITRUS : ALL_GOODS;
    }

    /** The part of the period's days that is over by the end of the given day, which lies in it, weighed. */
    Share passed(Period period, LocalDate day) {
        return new Share(weight(period.firstDay(), day), weight(period.firstDay(), period.lastDay()));
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
