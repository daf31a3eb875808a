package org.luyumarket.reporting.web;

import org.joda.money.Money;
import org.luyumarket.ledger.Total;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.Weight;

/** One group of sales, what counts towards the plan and what does not apart. */
record SalesView(String key, String name, SumsView counted, SumsView notCounted) {

    static SalesView of(Total total) {
        return new SalesView(total.key(), total.name(), SumsView.of(total.counted()), SumsView.of(total.notCounted()));
    }

    /** Net of refunds; {@code sales} counts each product of an order or deal. */
    record SumsView(Money money, Weight weight, long sales) {

        static SumsView of(Total.Sums sums) {
            return new SumsView(Cny.ofFen(sums.fen()), new Weight(sums.grams()), sums.sales());
        }
    }
}
