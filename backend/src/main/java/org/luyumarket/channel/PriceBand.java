package org.luyumarket.channel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.joda.money.Money;
import org.luyumarket.catalog.Product;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** What a kilogram of a product usually costs, from and to. */
public record PriceBand(String sku, Money least, Money most) {

    private static final int LEAST_PART = 5;
    private static final int MOST_TIMES = 3;

    public PriceBand {
        if (!least.isPositive() || least.isGreaterThan(most)) {
            throw new IllegalArgumentException("a band goes from a price to a higher one: " + sku);
        }
    }

    /**
     * Wide enough for wholesale at a fifth of the shop's price and gifts at three times it, and far too narrow for tonnes that
     * were typed as kilograms.
     */
    static PriceBand around(String sku, Money price, Weight netWeight) {
        long usual = Math.max(LEAST_PART, fenPerKilogram(price, netWeight));
        return new PriceBand(sku, Cny.ofFen(usual / LEAST_PART), Cny.ofFen(Math.multiplyExact(usual, MOST_TIMES)));
    }

    /** What was agreed, else what the shop's own price suggests. */
    static PriceBand of(List<PriceBand> agreed, Product product) {
        return agreed.stream()
                .filter(band -> band.sku.equals(product.sku()))
                .findFirst()
                .orElseGet(() -> around(product.sku(), product.price(), product.netWeight()));
    }

    boolean holds(long fenPerKilogram) {
        return fenPerKilogram >= Cny.fen(least) && fenPerKilogram <= Cny.fen(most);
    }

    static long fenPerKilogram(Money money, Weight weight) {
        return BigDecimal.valueOf(Cny.fen(money))
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(weight.grams()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
