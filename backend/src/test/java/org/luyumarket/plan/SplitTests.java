package org.luyumarket.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.DivisionCode;

class SplitTests {

    private static final Random RANDOM = new Random();

    @Test
    void theLargestRemaindersGetWhatIsLeft() {
        assertThat(Split.byShare(100, 1, had(1, 1, 1)).values()).containsExactly(34L, 33L, 33L);
        assertThat(Split.byShare(10, 1, had(50, 30, 25)).values()).containsExactly(5L, 3L, 2L);
    }

    @Test
    void partsAreWholeSteps() {
        assertThat(Split.byShare(10_000_000, 1_000_000, had(1, 2, 4)).values())
                .containsExactly(1_000_000L, 3_000_000L, 6_000_000L);
    }

    @Test
    void whereNobodySoldAnythingAllGetTheSame() {
        assertThat(Split.byShare(9, 1, had(0, 0, 0)).values()).containsExactly(3L, 3L, 3L);
    }

    @Test
    void whoTookMoreBackThanItSoldGetsNothing() {
        assertThat(Split.byShare(9, 1, had(-5, 10, 10)).values()).containsExactly(0L, 5L, 4L);
    }

    @RepeatedTest(200)
    void thePartsAlwaysAddUpToTheWhole() {
        long seed = RANDOM.nextLong();
        Random random = new Random(seed);
        long whole = 1 + random.nextLong(1_000_000_000_000L);
        SortedMap<DivisionCode, Long> had =
                had(random.longs(14, -100, 10_000_000_000_000L).toArray());

        assertThat(Split.sum(Split.byShare(whole, 1, had))).as("seed " + seed).isEqualTo(whole);
    }

    private static SortedMap<DivisionCode, Long> had(long... amounts) {
        SortedMap<DivisionCode, Long> had = new TreeMap<>();
        LongStream.of(amounts).forEach(amount -> had.put(new DivisionCode("" + (500_101 + had.size())), amount));
        return had;
    }
}
