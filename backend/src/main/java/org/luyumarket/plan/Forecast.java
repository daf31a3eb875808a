package org.luyumarket.plan;

/**
 * Where a target will end, in its metric's unit, as the method says; {@code pastPeriods} is how many earlier ones were asked. Where
 * there is nothing to expect yet, all three are nothing; where there is only one opinion, low and high are the likely one.
 */
public record Forecast(Method method, int pastPeriods, long likely, long low, long high) {

    static Forecast none(Method method) {
        return new Forecast(method, 0, 0, 0, 0);
    }

    public boolean isKnown() {
        return method != Method.TOO_EARLY && method != Method.NOT_SUMMED;
    }

    /** How it was found. */
    public enum Method {
        /** The period is over: nothing is left to expect. */
        FINAL,
        /** As much more as in each of the same periods of earlier years, when the same part of them was over. */
        EARLIER_PERIODS,
        /** One earlier period only, and beside it the usual rhythm of the months as a second opinion. */
        ONE_EARLIER_PERIOD,
        /** No earlier period is known as a whole: the usual rhythm of the months alone, without an interval. */
        USUAL_RHYTHM,
        /** Less than a twentieth of what the period usually brings has passed, or nothing was sold. */
        TOO_EARLY,
        /** The metric does not add up over months. */
        NOT_SUMMED
    }
}
