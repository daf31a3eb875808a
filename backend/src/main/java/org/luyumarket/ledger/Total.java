package org.luyumarket.ledger;

import java.util.Collection;
import java.util.TreeMap;

/**
 * Sums of one group; {@code key} is a month (2026-11), a division code (empty where a destination is unknown), a channel, a
 * mode, a category, a sku, a supplier id, a campaign or a partner (empty where there is none), empty for NONE. {@code name} is
 * what a division, a product or a supplier is called, and the key for others.
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

    static Total of(CrossTotal alone) {
        CrossTotal.Group group = alone.groups().get(0);
        return new Total(group.key(), group.name(), alone.counted(), alone.notCounted());
    }

    /** Both together: everything that was sold. */
    public Sums all() {
        return counted.plus(notCounted);
    }

    /** Money and freight in fen, weight in grams, entries of kind sale; refunds are already taken off all but these. */
    public record Sums(long fen, long grams, long sales, long freight) {

        public static final Sums ZERO = new Sums(0, 0, 0);

        /** Without freight. */
        public Sums(long fen, long grams, long sales) {
            this(fen, grams, sales, 0);
        }

        Sums plus(Sums other) {
            return new Sums(
                    Math.addExact(fen, other.fen),
                    Math.addExact(grams, other.grams),
                    Math.addExact(sales, other.sales),
                    Math.addExact(freight, other.freight));
        }
    }
}
