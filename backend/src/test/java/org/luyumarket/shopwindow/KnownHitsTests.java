package org.luyumarket.shopwindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownHitsTests {

    private final KnownHits known = new KnownHits();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aWordIsLookedForOnce() {
        assertThat(find("脐橙", 2)).isSameAs(find("脐橙", 2));
        assertThat(looks).hasValue(1);
    }

    @Test
    void whatIsMoreThanThereIsRoomForIsForgotten() {
        Hits first = find("脐橙", 400_000);
        find("柠檬", 400_000);

        assertThat(find("脐橙", 400_000)).isNotSameAs(first);
    }

    private Hits find(String word, int products) {
        return known.of(word, any -> {
            looks.incrementAndGet();
            Fit[] fits = new Fit[products];
            Arrays.fill(fits, Fit.IN_NAME);
            return new Hits(IntStream.range(0, products).toArray(), fits);
        });
    }
}
