package org.luyumarket.plan;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A target on a day, with what the ledger knows of it and of the same period in earlier years. What was over of each of those on
 * this day of the year is an opinion on how much is over of this one; the middle opinion is the pace, and all of them together
 * give the forecast with its interval.
 */
record Outlook(Target target, History history, long achieved, LocalDate today) {

    /** So many years back, and no further. */
    static final int PAST_PERIODS = 5;

    private static final int WHOLE = 10_000;

    /** Below this share of what should be there, what was sold says too little about what will be. */
    private static final int EARLY = 500;

    static Outlook of(Target target, History history, LocalDate today) {
        return new Outlook(target, history, history.in(target.period()), today);
    }

    /** Of a metric that does not add up: the whole is known, single months are not. */
    static Outlook notSummed(Target target, long achieved, LocalDate today) {
        return new Outlook(target, History.of(java.util.Map.of()), achieved, today);
    }

    int ratioBasisPoints() {
        BigInteger ratio = BigInteger.valueOf(achieved).multiply(BigInteger.valueOf(WHOLE));
        BigInteger[] parts = ratio.divideAndRemainder(BigInteger.valueOf(target.value()));
        BigInteger rounded = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return rounded.min(BigInteger.valueOf(Integer.MAX_VALUE)).intValueExact();
    }

    int paceBasisPoints() {
        if (!target.period().hasBegun(today)) {
            return 0;
        }
        return target.period().isOver(today) ? WHOLE : middle(opinions()).basisPoints();
    }

    Forecast forecast() {
        if (target.period().isOver(today)) {
            return new Forecast(Forecast.Method.FINAL, 0, achieved, achieved, achieved);
        }
        if (!target.metric().isSummed()) {
            return Forecast.none(Forecast.Method.NOT_SUMMED);
        }
        return achieved <= 0 || paceBasisPoints() < EARLY
                ? Forecast.none(Forecast.Method.TOO_EARLY)
                : expected(opinions());
    }

    private Forecast expected(List<Share> opinions) {
        int past = earlier().size();
        Forecast.Method method = past == 0
                ? Forecast.Method.USUAL_RHYTHM
                : past == 1 ? Forecast.Method.ONE_EARLIER_PERIOD : Forecast.Method.EARLIER_PERIODS;
        return new Forecast(
                method,
                past,
                middle(opinions).wholeOf(achieved),
                opinions.get(opinions.size() - 1).wholeOf(achieved),
                opinions.get(0).wholeOf(achieved));
    }

    /** The smallest share first; the usual rhythm is heard where there are fewer than two earlier periods. */
    private List<Share> opinions() {
        List<Share> earlier = earlier();
        Stream<Share> usual = earlier.size() < 2
                ? Stream.of(Rhythm.of(target.scope()).passed(target.period(), today))
                : Stream.empty();
        return Stream.concat(earlier.stream(), usual).sorted().toList();
    }

    private List<Share> earlier() {
        return IntStream.rangeClosed(1, PAST_PERIODS)
                .filter(years -> history.covers(target.period().before(years)))
                .mapToObj(years -> history.passed(target.period().before(years), today.minusYears(years)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Share middle(List<Share> sorted) {
        return sorted.get((sorted.size() - 1) / 2);
    }

    /** The present month is one of those that are left. */
    TargetProgress.Need need() {
        int months = (int) target.period().months().stream()
                .filter(month -> !month.isBefore(YearMonth.from(today)))
                .count();
        long rest = Math.max(0, target.value() - achieved);
        return new TargetProgress.Need(months == 0 ? 0 : (rest + months - 1) / months, months);
    }

    /** Whole months only: of a month that is not over, nobody knows how much of it is comparable. */
    Optional<TargetProgress.Comparison> lastYear() {
        YearMonth from = target.period().from();
        YearMonth lastOver = YearMonth.from(today).minusMonths(1);
        YearMonth to = lastOver.isAfter(target.period().to()) ? target.period().to() : lastOver;
        return to.isBefore(from) || !target.metric().isSummed()
                ? Optional.empty()
                : Optional.of(new TargetProgress.Comparison(
                        from, to, history.between(from, to), history.between(from.minusYears(1), to.minusYears(1))));
    }
}
