package org.luyumarket.procurement.settlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something is to be paid: the clock starts on the day of acceptance (or, paid first, of the last signature), and after these
 * days it is unusually long, later than agreed, later than the law lets anybody agree on.
 */
public record Term(LocalDate startsOn, LocalDate usual, LocalDate payBy, LocalDate latest) {

    static Term from(LocalDate day, int agreedDays, SettlementSettings settings) {
        LocalDate latest = day.plusDays(settings.longestDays());
        LocalDate agreed = day.plusDays(agreedDays);
        return new Term(day, day.plusDays(settings.usualDays()), agreed.isAfter(latest) ? latest : agreed, latest);
    }

    Lateness on(LocalDate today) {
        if (today.isAfter(latest)) {
            return Lateness.BEYOND_LIMIT;
        }
        if (today.isAfter(payBy)) {
            return Lateness.LATE;
        }
        return today.isAfter(usual) ? Lateness.LONG : Lateness.IN_TIME;
    }

    /** Days left to pay; less than nothing are days it is late. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, payBy);
    }
}
