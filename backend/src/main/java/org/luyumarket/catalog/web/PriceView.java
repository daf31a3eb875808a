package org.luyumarket.catalog.web;

import java.time.Instant;
import org.joda.money.Money;
import org.luyumarket.catalog.PriceChange;

/** A price, since when it applied and who set it. */
record PriceView(Money price, Instant since, String changedBy) {

    static PriceView of(PriceChange change) {
        return new PriceView(change.price(), change.since(), change.changedBy());
    }
}
