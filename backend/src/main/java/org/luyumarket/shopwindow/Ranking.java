package org.luyumarket.shopwindow;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The places of all products in one order: which product stands where, and where each stands. */
final class Ranking {

    private final int[] productAt;
    private final int[] placeOf;

    private Ranking(int[] productAt, int[] placeOf) {
        this.productAt = productAt;
        this.placeOf = placeOf;
    }

    /** The numbers say which product each sku is. */
    static Ranking of(List<ShownProduct> inOrder, Map<String, Integer> numbers) {
        int[] productAt = inOrder.stream()
                .mapToInt(shown -> numbers.get(shown.product().sku()))
                .toArray();
        int[] placeOf = new int[productAt.length];
        for (int place = 0; place < productAt.length; place++) {
            placeOf[productAt[place]] = place;
        }
        return new Ranking(productAt, placeOf);
    }

    IntStream all() {
        return IntStream.of(productAt);
    }

    /** These products in this order, without looking at the others. */
    IntStream some(IntStream products) {
        BitSet places = new BitSet(placeOf.length);
        products.forEach(product -> places.set(placeOf[product]));
        return places.stream().map(place -> productAt[place]);
    }
}
