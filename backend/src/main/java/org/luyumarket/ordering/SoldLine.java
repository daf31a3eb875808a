package org.luyumarket.ordering;

import java.math.BigInteger;
import org.joda.money.Money;
import org.luyumarket.ordering.pricing.PricedLine;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** A line of an order: what was sold at which price, how much of it has left and how much of its money went back. */
record SoldLine(PricedLine sold, int shipped, Money refunded) {

    static SoldLine of(PricedLine line) {
        return new SoldLine(line, 0, Cny.zero());
    }

    String sku() {
        return sold.sku();
    }

    int open() {
        return sold.quantity() - shipped;
    }

    Money notRefunded() {
        return sold.amount().minus(refunded);
    }

    SoldLine ship(int more) {
        return new SoldLine(sold, shipped + more, refunded);
    }

    SoldLine refund(Money more) {
        return new SoldLine(sold, shipped, refunded.plus(more));
    }

    /** So much of what went back came home. */
    SoldLine restore(Money amount) {
        return new SoldLine(sold, shipped, refunded.minus(amount));
    }

    /** Weight follows money: so many grams of the line have been taken back, in the end exactly all of them. */
    Weight weightTakenBack() {
        return new Weight(shareTakenBack(sold.weight().grams()));
    }

    int boxesTakenBack() {
        return (int) shareTakenBack(sold.quantity());
    }

    private long shareTakenBack(long whole) {
        long amount = Cny.fen(sold.amount());
        if (amount == 0) {
            return 0;
        }
        return BigInteger.valueOf(whole)
                .multiply(BigInteger.valueOf(Cny.fen(refunded)))
                .divide(BigInteger.valueOf(amount))
                .longValueExact();
    }
}
