package org.luyumarket.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How far a target is reached: amounts in the metric's unit; ratios in basis points (5,771 is 57.71 %), rounded down, so that
 * 100 % is never shown before it is reached. {@code paceBasisPoints} is what should be reached by now if sales came as they did in
 * earlier years, see {@link Outlook}. A rank is there for tasks that several counties have alike.
 */
public record TargetProgress(
        Target target,
        long achieved,
        int ratioBasisPoints,
        int paceBasisPoints,
        Forecast forecast,
        Need need,
        @Nullable Comparison lastYear,
        @Nullable Rank rank,
        Instant asOf) {

    static TargetProgress of(Outlook outlook, @Nullable Rank rank, Instant asOf) {
        return new TargetProgress(
                outlook.target(),
                outlook.achieved(),
                outlook.ratioBasisPoints(),
                outlook.paceBasisPoints(),
                outlook.forecast(),
                outlook.need(),
                outlook.lastYear().orElse(null),
                rank,
                asOf);
    }

    public boolean isReached() {
        return achieved >= target.value();
    }

    public boolean isOver(LocalDate today) {
        return target.period().isOver(today);
    }

    /** What every month from this one on has to bring so that the target is reached, and how many months these are. */
    public record Need(long aMonth, int months) {}

    /** The months of the period that are over, beside the same months a year earlier; {@code to} is the last of them this year. */
    public record Comparison(YearMonth from, YearMonth to, long now, long before) {}

    /** Among so many counties with the same task, by how much of it is done. */
    public record Rank(int place, int of) {}
}
