package org.luyumarket.ledger;

import java.util.Collection;
import java.util.TreeMap;

/**
 * Sums of one group; {@code key} is a month (2026-11), a division code (empty where a destination is unknown), a channel, a sku
 * or a supplier id, empty for NONE. {@code name} is what a division, a product or a supplier is called, and the key for others.
 */
public record Total(String key, String name, Sums counted, Sums notCounted) {

    /** Nothing sold. */
    public static Total none(String key) {
        return none(key, key);
    }

    public static Total none(String key, String name) {
        return new Total(key, name, Sums.ZERO, Sums.ZERO);
    }

    /** The groups that were found and those that were expected and sold nothing, by key. */
    public static Collection<Total> filled(Collection<Total> expected, Collection<Total> found) {
        TreeMap<String, Total> groups = new TreeMap<>();
        expected.forEach(group -> groups.put(group.key, group));
        found.forEach(group -> groups.put(group.key, group));
        return groups.values();
    }

    Total called(String otherName) {
        return new Total(key, otherName, counted, notCounted);
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
