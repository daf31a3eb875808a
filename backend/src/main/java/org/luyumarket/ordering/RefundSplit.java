package org.luyumarket.ordering;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Spreads a refund over what has not been refunded yet, in proportion, by largest remainder: the parts add up to the refund, none
 * is more than what is left of it, and a refund of all that is left takes every part whole.
 */
final class RefundSplit {

    private RefundSplit() {}

    static List<Long> of(long refund, List<Long> left) {
        long total = left.stream().mapToLong(Long::longValue).sum();
        if (refund < 0 || refund > total) {
            throw new IllegalArgumentException("cannot take " + refund + " from " + total);
        }
        return total == 0 ? left : split(BigInteger.valueOf(refund), left, BigInteger.valueOf(total));
    }

    private static List<Long> split(BigInteger refund, List<Long> left, BigInteger total) {
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (long part : left) {
            BigInteger[] share = refund.multiply(BigInteger.valueOf(part)).divideAndRemainder(total);
            parts.add(share[0].longValueExact());
            remainders.add(share[1]);
        }
        long missing = refund.longValueExact()
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
