package org.luyumarket.procurement.quotation;

import java.util.Comparator;
import java.util.List;

/** Offers by their price per kilogram; where price and grade are equal, an aided county's certified goods come first. */
public record Comparison(List<Row> rows) {

    private static final Comparator<Offer> ORDER = ((Comparator<Offer>) Offer::comparePerKilogram)
            .thenComparing(Offer::grade)
            .thenComparing(Offer::certified, Comparator.reverseOrder())
            .thenComparing(Offer::supplierId);

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** An offer; {@code preferred} says that it stands before an equal one because it is certified. */
    public record Row(Offer offer, boolean preferred) {}

    static Comparison of(List<Offer> offers) {
        return new Comparison(offers.stream()
                .sorted(ORDER)
                .map(offer -> new Row(offer, isPreferred(offer, offers)))
                .toList());
    }

    private static boolean isPreferred(Offer offer, List<Offer> offers) {
        return offer.certified() && offers.stream().anyMatch(other -> !other.certified() && other.isAsGoodAs(offer));
    }
}
