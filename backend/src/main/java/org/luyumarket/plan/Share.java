package org.luyumarket.plan;

import java.math.BigInteger;

/** An exact part of a whole; neither is negative and the whole is more than nothing. */
record Share(long part, long whole) implements Comparable<Share> {

    private static final long BASIS_POINTS = 10_000;

    Share {
        if (part < 0 || whole <= 0) {
            throw new IllegalArgumentException("no share: " + part + " of " + whole);
        }
    }

    int basisPoints() {
        return scaled(BASIS_POINTS, part, whole).intValueExact();
    }

    /** What the whole will be if this share of it is so much. */
    long wholeOf(long achieved) {
        return scaled(achieved, whole, part).longValueExact();
    }

    private static BigInteger scaled(long amount, long by, long divisor) {
        return BigInteger.valueOf(amount).multiply(BigInteger.valueOf(by)).divide(BigInteger.valueOf(divisor));
    }

    @Override
    public int compareTo(Share other) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(other.whole))
                .compareTo(BigInteger.valueOf(other.part).multiply(BigInteger.valueOf(whole)));
    }
}
