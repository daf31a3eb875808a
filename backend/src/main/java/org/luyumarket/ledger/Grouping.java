package org.luyumarket.ledger;

/** What totals are grouped by; a city is the one that was shipped to, or the buyer's where that is unknown. */
public enum Grouping {
    NONE,
    MONTH,
    COUNTY,
    CHANNEL,
    PRODUCT,
    SUPPLIER,
    CITY
}
