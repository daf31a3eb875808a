package org.luyumarket.platform;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Yuan as {@link Money}, and fen (1/100 yuan) towards the database and Stripe; nothing is rounded on the way. */
public final class Cny {

    /** The only currency of the market. */
    public static final CurrencyUnit CURRENCY = CurrencyUnit.of("CNY");

    private Cny() {}

    public static Money zero() {
        return Money.zero(CURRENCY);
    }

    public static Money ofFen(long fen) {
        return Money.ofMinor(CURRENCY, fen);
    }

    /** Reads {@code "49.90"}; more than two decimals are an {@link ArithmeticException}. */
    public static Money parse(String yuan) {
        return Money.of(CURRENCY, new java.math.BigDecimal(yuan));
    }

    public static long fen(Money money) {
        return money.getAmountMinorLong();
    }
}
