package org.luyumarket.shopwindow;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Products by their number, in order, each with how it fits. */
final class Hits {

    static final Hits NONE = new Hits(new int[0], new Fit[0]);

    private final int[] products;
    private final Fit[] fits;

    Hits(int[] products, Fit[] fits) {
        this.products = products;
        this.fits = fits;
    }

    /** Looks at each candidate, in their order; what does not fit is left out. */
    static Hits among(int[] candidates, IntFunction<Fit> look) {
        Found found = new Found(candidates.length);
        for (int candidate : candidates) {
            found.add(candidate, look.apply(candidate));
        }
        return found.hits();
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
        Found either = new Found(size() + others.size());
        int there = 0;
        for (int here = 0; here < size(); here++) {
            there = either.addBefore(products[here], others, there);
            boolean inBoth = there < others.size() && others.products[there] == products[here];
            either.add(products[here], inBoth ? fits[here].better(others.fits[there++]) : fits[here]);
        }
        either.addBefore(Integer.MAX_VALUE, others, there);
        return either.hits();
    }

    /** What is in both: a product fits as well as the worst of the words it was asked for. */
    Hits and(Hits others) {
        Found both = new Found(Math.min(size(), others.size()));
        int there = 0;
        for (int here = 0; here < size() && there < others.size(); here++) {
            while (there < others.size() && others.products[there] < products[here]) {
                there++;
            }
            if (there < others.size() && others.products[there] == products[here]) {
                both.add(products[here], fits[here].worse(others.fits[there]));
            }
        }
        return both.hits();
    }

    IntStream products() {
        return Arrays.stream(products);
    }

    int product(int hit) {
        return products[hit];
    }

    Fit fit(int hit) {
        return fits[hit];
    }

    int size() {
        return products.length;
    }

    boolean isEmpty() {
        return products.length == 0;
    }

    private static final class Found {

        private final int[] products;
        private final Fit[] fits;
        private int count;

        Found(int most) {
            products = new int[most];
            fits = new Fit[most];
        }

        void add(int product, Fit fit) {
            if (fit != Fit.NOT_AT_ALL) {
                products[count] = product;
                fits[count++] = fit;
            }
        }

        /** Adds others from this place on that come before the product; tells the place of the next. */
        int addBefore(int product, Hits others, int from) {
            int place = from;
            while (place < others.size() && others.products[place] < product) {
                add(others.products[place], others.fits[place++]);
            }
            return place;
        }

        Hits hits() {
            return new Hits(Arrays.copyOf(products, count), Arrays.copyOf(fits, count));
        }
    }
}
