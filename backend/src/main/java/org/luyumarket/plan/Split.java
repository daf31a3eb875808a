package org.luyumarket.plan;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luyumarket.platform.DivisionCode;

/** Parts of a value among counties that add up to it exactly. */
final class Split {

    private Split() {}

    /**
     * By largest remainder, in multiples of a step that divides the whole. Who had nothing gets nothing, unless nobody had
     * anything: then all get the same.
     */
    static SortedMap<DivisionCode, Long> byShare(long whole, long step, SortedMap<DivisionCode, Long> had) {
        SortedMap<DivisionCode, Long> weights = weights(had);
        BigInteger all = BigInteger.valueOf(
                weights.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact));
        BigInteger steps = BigInteger.valueOf(whole / step);
        SortedMap<DivisionCode, Long> parts = new TreeMap<>();
        Map<DivisionCode, BigInteger> remainders = new TreeMap<>();
        weights.forEach((county, weight) -> {
            BigInteger[] part = steps.multiply(BigInteger.valueOf(weight)).divideAndRemainder(all);
            parts.put(county, part[0].longValueExact() * step);
            remainders.put(county, part[1]);
        });
        long left = (whole - sum(parts)) / step;
        remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(left)
                .forEach(next -> parts.merge(next.getKey(), step, Math::addExact));
        return parts;
    }

    static long sum(Map<DivisionCode, Long> parts) {
        return parts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    private static SortedMap<DivisionCode, Long> weights(SortedMap<DivisionCode, Long> had) {
        SortedMap<DivisionCode, Long> weights = new TreeMap<>(had);
        boolean nothing = had.values().stream().allMatch(amount -> amount <= 0);
        weights.replaceAll((county, amount) -> nothing ? 1 : Math.max(0, amount));
        return weights;
    }
}
