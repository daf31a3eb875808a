package org.luyumarket.ledger;

/** The one primary channel of an entry. */
public enum Channel {
    ONLINE,
    WHOLESALE,
    SUPERMARKET,
    EXHIBITION_HALL
}
