package org.luyumarket.shopwindow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Prefers certified goods where all else is equal: of goods of one kind and grade that cost the same by the kilogram, and can be had
 * alike, the certified ones take the foremost of the places that these goods have in a list. All other goods stay where they are.
 */
record EqualTerms(LocalDate day) {

    /** What has to be equal. */
    private record Terms(
            String category, @Nullable String grade, Money pricePerKilogram, boolean inSeason, boolean inStock) {

        static Terms of(ShownProduct shown) {
            return new Terms(
                    shown.product().category(),
                    shown.product().grade(),
                    shown.pricePerKilogram(),
                    shown.inSeason(),
                    shown.stock().level() != StockState.Level.SOLD_OUT);
        }
    }

    List<ShownProduct> certifiedFirst(List<ShownProduct> ordered) {
        List<ShownProduct> preferring = new ArrayList<>(ordered);
        IntStream.range(0, ordered.size())
                .boxed()
                .collect(groupingBy(place -> Terms.of(ordered.get(place)), toList()))
                .values()
                .forEach(places -> prefer(places, ordered, preferring));
        return List.copyOf(preferring);
    }

    private void prefer(List<Integer> places, List<ShownProduct> ordered, List<ShownProduct> preferring) {
        List<ShownProduct> certifiedFirst = places.stream()
                .map(ordered::get)
                .sorted(Comparator.comparing(this::isCertified).reversed())
                .toList();
        for (int i = 0; i < places.size(); i++) {
            preferring.set(places.get(i), certifiedFirst.get(i));
        }
    }

    private boolean isCertified(ShownProduct shown) {
        return shown.certificate() != null && shown.certificate().isValidOn(day);
    }
}
