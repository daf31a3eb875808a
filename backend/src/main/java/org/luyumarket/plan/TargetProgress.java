package org.luyumarket.plan;

import java.time.Instant;

/**
 * How far a target is reached: achieved and forecast in the metric's unit (fen or grams); ratios in basis points (5,771 is
 * 57.71 %), rounded down, so that 100 % is never shown before it is reached. {@code paceBasisPoints} is what should be reached by
 * now if sales came as they usually do in the course of the year, see {@link Rhythm}.
 */
public record TargetProgress(
        Target target, long achieved, int ratioBasisPoints, int paceBasisPoints, long forecast, Instant asOf) {

    private static final int WHOLE = 10_000;

    /** Below this share of the pace, what was sold says too little about what will be. */
    private static final int EARLY = 500;

    static TargetProgress of(Target target, long achieved, int pace, Instant asOf) {
        return new TargetProgress(
                target, achieved, ratio(achieved, target.value()), pace, forecast(target, achieved, pace), asOf);
    }

    private static int ratio(long achieved, long value) {
        long whole = Math.floorDiv(achieved, value);
        long rest = Math.floorMod(achieved, value);
        return (int) Math.min(whole * WHOLE + rest * WHOLE / value, Integer.MAX_VALUE);
    }

    /** At first the rest is taken as planned; later all is expected to go on as it went. */
    private static long forecast(Target target, long achieved, int pace) {
        return pace < EARLY
                ? achieved + target.value() / WHOLE * (WHOLE - pace)
                : Math.multiplyExact(achieved, WHOLE) / pace;
    }
}
