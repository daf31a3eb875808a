package org.luyumarket.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A choice of dimensions by which months are summed up: a partition of {@code ledger.month_sum}. */
record KeptSums(int kept) {

    /** From the smallest to the largest. */
    private static final List<KeptSums> ALL = List.of(
            of(),
            of(Dimension.COUNTY, Dimension.SUPPLIER),
            of(Dimension.COUNTY, Dimension.CATEGORY),
            of(Dimension.COUNTY, Dimension.CHANNEL),
            of(Dimension.CITY, Dimension.CHANNEL),
            of(Dimension.COUNTY, Dimension.CITY),
            of(Dimension.COUNTY, Dimension.CHANNEL, Dimension.PARTNER),
            of(Dimension.COUNTY, Dimension.CATEGORY, Dimension.PRODUCT, Dimension.SUPPLIER),
            of(Dimension.COUNTY, Dimension.CHANNEL, Dimension.SUPPLIER),
            of(Dimension.COUNTY, Dimension.CITY, Dimension.SUPPLIER),
            of(Dimension.COUNTY, Dimension.CHANNEL, Dimension.CATEGORY),
            of(Dimension.COUNTY, Dimension.CITY, Dimension.CATEGORY),
            of(Dimension.COUNTY, Dimension.CHANNEL, Dimension.CATEGORY, Dimension.PRODUCT, Dimension.SUPPLIER),
            of(Dimension.COUNTY, Dimension.CITY, Dimension.CATEGORY, Dimension.PRODUCT, Dimension.SUPPLIER),
            of(Dimension.COUNTY, Dimension.CITY, Dimension.CHANNEL, Dimension.CATEGORY),
            of(Dimension.CAMPAIGN, Dimension.COUNTY, Dimension.CATEGORY),
            of(Dimension.CAMPAIGN, Dimension.COUNTY, Dimension.CHANNEL),
            of(Dimension.CAMPAIGN, Dimension.COUNTY, Dimension.CITY),
            of(Dimension.CAMPAIGN, Dimension.COUNTY, Dimension.CHANNEL, Dimension.CATEGORY),
            of(Dimension.CAMPAIGN, Dimension.COUNTY, Dimension.CITY, Dimension.CATEGORY),
            of(Dimension.CAMPAIGN, Dimension.COUNTY, Dimension.CITY, Dimension.CHANNEL));

    private static KeptSums of(Dimension... dimensions) {
        return new KeptSums(bits(List.of(dimensions)));
    }

    private static int bits(Collection<Dimension> dimensions) {
        return dimensions.stream().mapToInt(Dimension::bit).reduce(0, (one, other) -> one | other);
    }

    /**
     * The smallest that knows all of these; empty if none does. An entry stands in sums by campaign once for each of its tags, so
     * they serve only those who ask for one.
     */
    static Optional<KeptSums> of(Collection<Dimension> needed) {
        int bits = bits(needed);
        return ALL.stream()
                .filter(sums -> (sums.kept & bits) == bits)
                .filter(sums -> !sums.keeps(Dimension.CAMPAIGN) || needed.contains(Dimension.CAMPAIGN))
                .findFirst();
    }

    boolean keeps(Dimension dimension) {
        return (kept & dimension.bit()) != 0;
    }
}
