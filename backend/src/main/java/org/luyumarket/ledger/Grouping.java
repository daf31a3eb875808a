package org.luyumarket.ledger;

/** What totals are grouped by. */
public enum Grouping {
    NONE,
    MONTH,
    COUNTY,
    CHANNEL,
    PRODUCT,
    SUPPLIER,
    CITY
}
