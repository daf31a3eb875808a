package org.luyumarket.catalog.web;

import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;

/** The months of a season as numbers from 1 to 12, each at most once; what is sold all year has all of them. */
final class SeasonMonths {

    private static final String FIELD = "seasonMonths";

    private SeasonMonths() {}

    static void check(FieldChecks fields, @Nullable List<@Nullable Integer> months) {
        if (months != null) {
            fields.check(!months.isEmpty(), FIELD, "required")
                    .check(areMonths(months) && new HashSet<>(months).size() == months.size(), FIELD, "months");
        }
    }

    private static boolean areMonths(List<@Nullable Integer> months) {
        return months.stream().allMatch(month -> month != null && month >= 1 && month <= 12);
    }

    static Set<Month> of(List<Integer> months) {
        return months.stream().map(Month::of).collect(Collectors.toSet());
    }
}
