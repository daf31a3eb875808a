package org.luyumarket.procurement.colleague;

import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Spending.Spent;

/**
 * What a unit's people bought for themselves in a year. Sums of a few people would tell what one of them bought, so {@code spent} is
 * missing unless at least {@value #FEWEST} did.
 */
public record Together(
        UUID institution,
        int year,
        @Nullable String code,
        long people,
        @Nullable Spent spent) {

    public static final int FEWEST = 3;

    static Together of(UUID institution, int year, Count count, Spent spent) {
        return new Together(institution, year, count.code(), count.people(), spent.buyers() < FEWEST ? null : spent);
    }

    /** What they bought together, if it is told. */
    public @Nullable Money amount() {
        return spent == null ? null : spent.amount();
    }

    /** A unit's code and how many people gave it. */
    record Count(String code, long people) {}

    Together withoutCode() {
        return new Together(institution, year, null, people, spent);
    }
}
