package org.luyumarket.catalog;

import java.time.Instant;
import org.joda.money.Money;

/** A price that began to apply at a moment, and who set it. */
public record PriceChange(String sku, Money price, Instant since, String changedBy) {

    /** Whom the prices that a demo brings along are said to be set by. */
    public static final String DEMO = "demo";
}
