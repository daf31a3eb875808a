package org.luyumarket.shopwindow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class HitsTests {

    private static final Fit[] FITS = Fit.values();

    private final Random random = new Random();
    private final NavigableMap<Integer, Fit> some = anyFits();
    private final NavigableMap<Integer, Fit> others = anyFits();

    @RepeatedTest(50)
    void whatIsInEitherFitsAsTheBetterSays() {
        NavigableMap<Integer, Fit> expected = new TreeMap<>(some);
        others.forEach((product, fit) -> expected.merge(product, fit, Fit::better));

        assertThat(fits(hits(some).or(hits(others)))).isEqualTo(expected);
    }

    @RepeatedTest(50)
    void whatIsInBothFitsAsTheWorseSays() {
        NavigableMap<Integer, Fit> expected = new TreeMap<>(some);
        expected.keySet().retainAll(others.keySet());
        expected.replaceAll((product, fit) -> fit.worse(others.getOrDefault(product, fit)));

        assertThat(fits(hits(some).and(hits(others)))).isEqualTo(expected);
    }

    @Test
    void whatDoesNotFitIsNoHit() {
        Hits hits = Hits.among(new int[] {3, 5}, product -> product == 3 ? Fit.NOT_AT_ALL : Fit.PINYIN);

        assertThat(hits.products().toArray()).containsExactly(5);
    }

    private NavigableMap<Integer, Fit> anyFits() {
        NavigableMap<Integer, Fit> fits = new TreeMap<>();
        random.ints(random.nextInt(12), 0, 20)
                .forEach(product -> fits.put(product, FITS[1 + random.nextInt(FITS.length - 1)]));
        return fits;
    }

    private static Hits hits(NavigableMap<Integer, Fit> fits) {
        return Hits.among(fits.keySet().stream().mapToInt(Integer::intValue).toArray(), fits::get);
    }

    private static NavigableMap<Integer, Fit> fits(Hits hits) {
        NavigableMap<Integer, Fit> fits = new TreeMap<>();
        for (int hit = 0; hit < hits.size(); hit++) {
            fits.put(hits.product(hit), hits.fit(hit));
        }
        return fits;
    }
}
