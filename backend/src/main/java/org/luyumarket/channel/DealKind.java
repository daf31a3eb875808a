package org.luyumarket.channel;

/** What a deal does to the ledger: a return and a correction name the sale they take back or set right. */
public enum DealKind {
    SALE,
    RETURN,
    CORRECTION
}
