package org.luyumarket.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What totals are grouped by; a city is the one that was shipped to, or the buyer's where that is unknown. Groups by
 * {@link #CAMPAIGN} overlap, for an entry may carry several tags: they are no parts of a whole.
 */
public enum Grouping {
    NONE(null),
    MONTH(null),
    COUNTY(Dimension.COUNTY),
    CHANNEL(Dimension.CHANNEL),
    MODE(Dimension.MODE),
    CATEGORY(Dimension.CATEGORY),
    PRODUCT(Dimension.PRODUCT),
    SUPPLIER(Dimension.SUPPLIER),
    CITY(Dimension.CITY),
    CAMPAIGN(Dimension.CAMPAIGN),
    PARTNER(Dimension.PARTNER),
    SOURCE(Dimension.SOURCE);

    private final @Nullable Dimension dimension;

    Grouping(@Nullable Dimension dimension) {
        this.dimension = dimension;
    }

    /** What a group is narrowed by; empty for the whole and for months. */
    public Optional<Dimension> dimension() {
        return Optional.ofNullable(dimension);
    }
}
