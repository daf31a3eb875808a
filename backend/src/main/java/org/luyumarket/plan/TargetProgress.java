package org.luyumarket.plan;

import java.time.Instant;

/**
 * How far a target is reached: achieved and forecast in the metric's unit (fen or grams); ratios in basis points (5,771 is
 * 57.71 %). {@code paceBasisPoints} is what should be reached by now if sales were spread as the method says.
 */
public record TargetProgress(
        Target target, long achieved, int ratioBasisPoints, int paceBasisPoints, long forecast, Instant asOf) {}
