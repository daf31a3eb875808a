package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestRemainderTests {

    @Test
    void theLargestRemaindersGetTheOddFen() {
        assertThat(LargestRemainder.of(100, List.of(100L, 100L, 100L))).containsExactly(34L, 33L, 33L);
        assertThat(LargestRemainder.of(10, List.of(1L, 99L, 900L))).containsExactly(0L, 1L, 9L);
    }

    @Test
    void allThatIsLeftTakesEveryPartWhole() {
        assertThat(LargestRemainder.of(6, List.of(1L, 2L, 3L))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void moreThanIsLeftCannotBeTaken() {
        assertThatThrownBy(() -> LargestRemainder.of(7, List.of(1L, 2L, 3L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anySequenceOfAmountsAddsUpAndNeverTakesMoreThanAPartHas() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            List<Long> left = parts(random);
            for (long all = sum(left); all > 0; all = sum(left)) {
                long amount = 1 + random.nextLong(all);
                List<Long> taken = LargestRemainder.of(amount, left);
                assertThat(sum(taken)).as("seed %d", seed).isEqualTo(amount);
                left = minus(left, taken);
                assertThat(left).as("seed %d", seed).allMatch(rest -> rest >= 0);
            }
        }
    }

    private static List<Long> parts(Random random) {
        return random.longs(1 + random.nextInt(8), 0, random.nextBoolean() ? 10 : 1_000_000_000_000L)
                .boxed()
                .toList();
    }

    private static long sum(List<Long> parts) {
        return parts.stream().mapToLong(Long::longValue).sum();
    }

    private static List<Long> minus(List<Long> left, List<Long> taken) {
        List<Long> rest = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            rest.add(left.get(i) - taken.get(i));
        }
        return rest;
    }
}
