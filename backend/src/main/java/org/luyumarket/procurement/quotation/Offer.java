package org.luyumarket.procurement.quotation;

import java.math.BigInteger;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** What a supplier would deliver one of its products for; {@code certified} says that it is an aided county's certified good. */
public record Offer(
        String supplierId,
        String supplier,
        String sku,
        String name,
        String grade,
        boolean certified,
        Money unitPrice,
        Weight unitWeight) {

    private static final BigInteger GRAMS_OF_KILOGRAM = BigInteger.valueOf(1_000);

    /** By the price of a kilogram, exactly: no offer is rounded into a tie. */
    int comparePerKilogram(Offer other) {
        return fen().multiply(other.grams()).compareTo(other.fen().multiply(grams()));
    }

    /** Same price per kilogram and same grade: what the preference for certified goods is about. */
    boolean isAsGoodAs(Offer other) {
        return comparePerKilogram(other) == 0 && grade.equals(other.grade);
    }

    /** Exactly, by the kilogram. */
    public boolean costsAsMuchAs(Offer other) {
        return comparePerKilogram(other) == 0;
    }

    public boolean isDearerThan(Money perKilogram) {
        BigInteger atThatPrice = BigInteger.valueOf(Cny.fen(perKilogram)).multiply(grams());
        return fen().multiply(GRAMS_OF_KILOGRAM).compareTo(atThatPrice) > 0;
    }

    private BigInteger fen() {
        return BigInteger.valueOf(Cny.fen(unitPrice));
    }

    private BigInteger grams() {
        return BigInteger.valueOf(unitWeight.grams());
    }
}
