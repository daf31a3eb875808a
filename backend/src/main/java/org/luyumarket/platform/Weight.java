package org.luyumarket.platform;

import java.math.BigDecimal;

/** A net weight in whole grams; negative only where a ledger entry takes weight back. */
public record Weight(long grams) implements Comparable<Weight> {

    public static final Weight ZERO = new Weight(0);

    public static Weight ofKilograms(String kilograms) {
        return new Weight(new BigDecimal(kilograms).movePointRight(3).longValueExact());
    }

    public Weight plus(Weight other) {
        return new Weight(Math.addExact(grams, other.grams));
    }

    public Weight times(long count) {
        return new Weight(Math.multiplyExact(grams, count));
    }

    public Weight negated() {
        return new Weight(Math.negateExact(grams));
    }

    /** Exact kilograms, without trailing zeros: {@code 2500 g} is {@code 2.5}. */
    public BigDecimal kilograms() {
        BigDecimal exact = BigDecimal.valueOf(grams, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(grams, other.grams);
    }
}
