package org.luyumarket.ledger.web;

import org.joda.money.Money;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** Sums net of refunds; {@code sales} counts each product of an order or deal. */
record SumsView(Money money, Weight weight, long sales, Money freight) {

    static SumsView of(Total.Sums sums) {
        return new SumsView(Cny.ofFen(sums.fen()), new Weight(sums.grams()), sums.sales(), Cny.ofFen(sums.freight()));
    }
}
