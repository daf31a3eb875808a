package org.luyumarket.procurement.delivery;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.joda.money.Money;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Revision;

/**
 * How far a weight may be from what the boxes should weigh, in thousandths. Within it goods are paid for by the box; lighter ones by
 * their weight; heavier ones as contracted, and no more weight counts than the tolerance has.
 */
record Tolerance(int permille) {

    private static final long WHOLE = 1_000;

    Tolerance {
        if (permille < 0 || permille >= WHOLE) {
            throw new IllegalArgumentException("a tolerance in thousandths: " + permille);
        }
    }

    boolean covers(Weight nominal, Weight actual) {
        return !isTooLight(nominal, actual) && actual.compareTo(most(nominal)) <= 0;
    }

    private boolean isTooLight(Weight nominal, Weight actual) {
        return actual.times(WHOLE).compareTo(nominal.times(WHOLE - permille)) < 0;
    }

    private Weight most(Weight nominal) {
        return new Weight(nominal.times(WHOLE + permille).grams() / WHOLE);
    }

    /** What is owed for what was counted. */
    Accepted accept(Revision.Line goods, Count count) {
        Weight nominal = goods.unitWeight().times(count.taken());
        Money whole = goods.unitPrice().multipliedBy(count.taken());
        if (isTooLight(nominal, count.weight())) {
            return new Accepted(count.taken(), count.weight(), share(whole, count.weight(), nominal));
        }
        Weight most = most(nominal);
        return new Accepted(count.taken(), count.weight().compareTo(most) > 0 ? most : count.weight(), whole);
    }

    /** To the fen, half a fen up. */
    private static Money share(Money whole, Weight part, Weight all) {
        BigInteger fen = BigInteger.valueOf(Cny.fen(whole)).multiply(BigInteger.valueOf(part.grams()));
        return Cny.ofFen(new BigDecimal(fen)
                .divide(BigDecimal.valueOf(all.grams()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }
}
