package org.luyumarket.plan;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.ledger.EntryFilter;

/** The time of a target: a year, written {@code 2026}, or a season of oranges from November to April, written {@code 2026-27}. */
public record Period(YearMonth from, YearMonth to) {

    private static final Pattern TEXT = Pattern.compile("(2\\d{3})(?:-(\\d{2}))?");
    private static final int CENTURY = 100;

    public Period {
        boolean isYear = from.getMonth() == Month.JANUARY && to.equals(from.plusMonths(11));
        boolean isSeason = from.getMonth() == Month.NOVEMBER && to.equals(from.plusMonths(5));
        if (!isYear && !isSeason) {
            throw new IllegalArgumentException("neither a year nor a season: " + from + " to " + to);
        }
    }

    public static Period year(int year) {
        return new Period(YearMonth.of(year, Month.JANUARY), YearMonth.of(year, Month.DECEMBER));
    }

    /** From November of that year to April of the next. */
    public static Period season(int firstYear) {
        return new Period(YearMonth.of(firstYear, Month.NOVEMBER), YearMonth.of(firstYear + 1, Month.APRIL));
    }

    /** Reads what {@link #toString} writes. */
    public static Optional<Period> parse(String text) {
        Matcher written = TEXT.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(written.group(1));
        Period period = written.group(2) == null ? year(year) : season(year);
        return Optional.of(period).filter(read -> read.toString().equals(text));
    }

    public boolean isSeason() {
        return from.getMonth() == Month.NOVEMBER;
    }

    /** The year, or the one in which the season begins. */
    public int firstYear() {
        return from.getYear();
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    public List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    /** The month of that number in it, if it has one. */
    public Optional<YearMonth> month(int number) {
        return months().stream()
                .filter(month -> month.getMonthValue() == number)
                .findFirst();
    }

    /** The same period so many years earlier. */
    public Period before(int years) {
        return new Period(from.minusYears(years), to.minusYears(years));
    }

    /** The years it has months in. */
    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().toList();
    }

    public boolean isOver(LocalDate day) {
        return day.isAfter(lastDay());
    }

    public boolean hasBegun(LocalDate day) {
        return !day.isBefore(firstDay());
    }

    public EntryFilter entries() {
        return EntryFilter.between(firstDay(), lastDay());
    }

    @Override
    public String toString() {
        String year = Year.of(from.getYear()).toString();
        return isSeason() ? "%s-%02d".formatted(year, to.getYear() % CENTURY) : year;
    }
}
