package org.luyumarket.payout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.luyumarket.platform.ChinaTime;

/** A month or half of one, from its first day on and before another; a half is the days up to the 15th or those after it. */
public record Period(LocalDate from, LocalDate until) {

    private static final Pattern CODE = Pattern.compile("(20\\d{2}-(?:0[1-9]|1[0-2]))(?:-([12]))?");
    private static final int SECOND_HALF = 16;

    /** Reads {@code 2026-11}, or {@code 2026-11-1} and {@code 2026-11-2} for its halves. */
    public static Optional<Period> of(String code) {
        Matcher read = CODE.matcher(code);
        return read.matches()
                ? Optional.of(of(YearMonth.parse(read.group(1)), Optional.ofNullable(read.group(2))))
                : Optional.empty();
    }

    private static Period of(YearMonth month, Optional<String> half) {
        LocalDate middle = month.atDay(SECOND_HALF);
        LocalDate next = month.plusMonths(1).atDay(1);
        return half.map(number -> number.equals("1") ? new Period(month.atDay(1), middle) : new Period(middle, next))
                .orElseGet(() -> new Period(month.atDay(1), next));
    }

    public static Period monthOf(LocalDate day) {
        return of(YearMonth.from(day), Optional.empty());
    }

    /** The month it is or is a half of. */
    public Period month() {
        return monthOf(from);
    }

    public List<Period> halves() {
        return Stream.of("1", "2")
                .map(half -> of(YearMonth.from(from), Optional.of(half)))
                .toList();
    }

    public String code() {
        String month = YearMonth.from(from).toString();
        if (equals(month())) {
            return month;
        }
        return month + (from.getDayOfMonth() == 1 ? "-1" : "-2");
    }

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public Instant begins() {
        return startOf(from);
    }

    public Instant ends() {
        return startOf(until);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    /** The last day before this one, as a purpose line says it. */
    static String endingBefore(LocalDate day) {
        return "至" + day.minusDays(1);
    }

    /** Whether what came in before the day can be paid out together: a month or half of one ended just before it. */
    static boolean isEnd(LocalDate day) {
        return day.getDayOfMonth() == 1 || day.getDayOfMonth() == SECOND_HALF;
    }

    /** The ends of periods up to a day and after another, the latest first. */
    static List<LocalDate> ends(LocalDate after, LocalDate upTo) {
        return Stream.iterate(upTo, day -> day.isAfter(after), day -> day.minusDays(1))
                .filter(Period::isEnd)
                .toList();
    }
}
