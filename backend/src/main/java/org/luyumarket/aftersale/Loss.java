package org.luyumarket.aftersale;

import java.math.BigInteger;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/** So many bad pieces out of sale units of so many pieces each, at the price of a unit. */
public record Loss(int bad, int pieces, Money unitPrice) {

    /** Price ÷ count × bad, for as many as were found bad. */
    public Money worth() {
        return worthOf(bad);
    }

    /** Rounded once, after multiplying, to the nearest fen, halves up. */
    public Money worthOf(int found) {
        BigInteger twice = BigInteger.valueOf(Cny.fen(unitPrice))
                .multiply(BigInteger.valueOf(found))
                .shiftLeft(1);
        BigInteger count = BigInteger.valueOf(pieces);
        return Cny.ofFen(twice.add(count).divide(count.shiftLeft(1)).longValueExact());
    }
}
