package org.luyumarket.platform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spreads an amount over what is left, in proportion, by largest remainder: the parts add up to the amount, none is more than what
 * is left of it, and all that is left takes every part whole.
 */
public final class LargestRemainder {

    private LargestRemainder() {}

    public static List<Long> of(long amount, List<Long> left) {
        long total = left.stream().mapToLong(Long::longValue).sum();
        if (amount < 0 || amount > total) {
            throw new IllegalArgumentException("cannot take " + amount + " from " + total);
        }
        return total == 0 ? left : split(BigInteger.valueOf(amount), left, BigInteger.valueOf(total));
    }

    private static List<Long> split(BigInteger amount, List<Long> left, BigInteger total) {
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long part : left) {
            BigInteger[] share = amount.multiply(BigInteger.valueOf(part)).divideAndRemainder(total);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
        }
        long missing = amount.longValueExact()
                - parts.stream().mapToLong(Long::longValue).sum();
        byLargestFirst(remainders).limit(missing).forEach(i -> parts.set(i, parts.get(i) + 1));
        return parts;
    }

    private static Stream<Integer> byLargestFirst(List<BigInteger> remainders) {
        return IntStream.range(0, remainders.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get).reversed());
    }
}
