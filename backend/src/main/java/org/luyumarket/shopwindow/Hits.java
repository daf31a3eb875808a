package org.luyumarket.shopwindow;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Products by their number, each with how it fits. */
record Hits(Map<Integer, Fit> fits) {

    static final Hits NONE = new Hits(Map.of());

    /** Looks at each candidate; what does not fit is left out. */
    static Hits among(int[] candidates, IntFunction<Fit> look) {
        Map<Integer, Fit> fits = new HashMap<>();
        for (int candidate : candidates) {
            Fit fit = look.apply(candidate);
            if (fit != Fit.NOT_AT_ALL) {
                fits.put(candidate, fit);
            }
        }
        return new Hits(fits);
    }

    /** The first attempt that finds anything; later ones are not made. */
    static Hits firstOf(Stream<Supplier<Hits>> attempts) {
        return attempts.map(Supplier::get)
                .filter(hits -> !hits.isEmpty())
                .findFirst()
                .orElse(NONE);
    }

    /** What is in either, fitting as well as the better says. */
    Hits or(Hits others) {
        Map<Integer, Fit> either = new HashMap<>(fits);
        others.fits.forEach((product, fit) -> either.merge(product, fit, Fit::better));
        return new Hits(either);
    }

    /** What is in both: a product fits as well as the worst of the words it was asked for. */
    Hits and(Hits others) {
        Map<Integer, Fit> both = new HashMap<>();
        fits.forEach((product, fit) -> {
            Fit other = others.fits.getOrDefault(product, Fit.NOT_AT_ALL);
            if (other != Fit.NOT_AT_ALL) {
                both.put(product, fit.worse(other));
            }
        });
        return new Hits(both);
    }

    boolean isEmpty() {
        return fits.isEmpty();
    }
}
