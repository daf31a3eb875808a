package org.luyumarket.ledger;

/**
 * Sums of one group; {@code key} is a month (2026-11), a division code (empty where a destination is unknown), a channel, a sku
 * or a supplier id, empty for NONE. {@code name} is what the entries call a product or a supplier, and the key for all others.
 */
public record Total(String key, String name, Sums counted, Sums notCounted) {

    /** Nothing sold. */
    public static Total none(String key) {
        return new Total(key, key, Sums.ZERO, Sums.ZERO);
    }

    /** Both together: everything that was sold. */
    public Sums all() {
        return counted.plus(notCounted);
    }

    /** Money in fen, weight in grams, entries of kind sale; refunds are already taken off money and weight. */
    public record Sums(long fen, long grams, long sales) {

        public static final Sums ZERO = new Sums(0, 0, 0);

        Sums plus(Sums other) {
            return new Sums(
                    Math.addExact(fen, other.fen),
                    Math.addExact(grams, other.grams),
                    Math.addExact(sales, other.sales));
        }
    }
}
