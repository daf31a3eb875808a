package org.luyumarket.ledger;

/** Sums of one group; {@code key} is a month (2026-11), a division code, a channel, a sku or a supplier id, empty for NONE. */
public record Total(String key, Sums counted, Sums notCounted) {

    /** Money in fen, weight in grams, entries of kind sale. */
    public record Sums(long fen, long grams, long sales) {}
}
