package org.luyumarket.reporting.form;

import java.math.BigInteger;
import org.luyumarket.reporting.Cell;

/** A part of a whole in basis points, rounded down, so that a task never seems fulfilled before it is. */
record Ratio(long part, long whole) implements Comparable<Ratio> {

    private static final BigInteger BASIS_POINTS = BigInteger.valueOf(10_000);

    static Cell of(long part, long whole) {
        return new Ratio(part, whole).cell();
    }

    /** How much more than before. */
    static Cell change(long now, long before) {
        return before <= 0 ? Cell.NONE : Cell.of(new Ratio(now, before).basisPoints() - BASIS_POINTS.longValue());
    }

    boolean exists() {
        return whole > 0;
    }

    Cell cell() {
        return exists() ? Cell.of(basisPoints()) : Cell.NONE;
    }

    private long basisPoints() {
        BigInteger[] divided =
                BigInteger.valueOf(part).multiply(BASIS_POINTS).divideAndRemainder(BigInteger.valueOf(whole));
        return divided[0].longValueExact() - (divided[1].signum() < 0 ? 1 : 0);
    }

    @Override
    public int compareTo(Ratio other) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(other.whole))
                .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(whole)));
    }
}
