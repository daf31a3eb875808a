package org.luyumarket.ledger;

import java.util.List;
import org.luyumarket.ledger.Total.Sums;

/** Sums of one group of several groupings at once; {@code groups} are in the order in which the groupings were asked for. */
public record CrossTotal(List<Group> groups, Sums counted, Sums notCounted) {

    public CrossTotal {
        groups = List.copyOf(groups);
    }

    /** Both together: everything that was sold. */
    public Sums all() {
        return counted.plus(notCounted);
    }

    /** One group of one grouping, keyed and named as in {@link Total}. */
    public record Group(String key, String name) {}
}
