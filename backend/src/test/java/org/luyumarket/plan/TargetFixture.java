package org.luyumarket.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.Target.Metric;
import org.luyumarket.plan.Target.Source;
import org.luyumarket.platform.DivisionCode;

final class TargetFixture {

    static final DivisionCode FENGJIE = new DivisionCode("500236");

    private TargetFixture() {}

    /** 30 million yuan in 2026 for the whole city. */
    static Target aYearInMoney() {
        return target(Metric.MONEY, 3_000_000_000L, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), null, null);
    }

    /** 10,000 tonnes of Fengjie oranges in the season of 2026–27. */
    static Target aSeasonOfOranges() {
        return target(
                Metric.WEIGHT,
                10_000_000_000L,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 4, 30),
                FENGJIE,
                "citrus");
    }

    static Target of(DivisionCode county) {
        return target(Metric.MONEY, 100, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), county, null);
    }

    private static Target target(
            Metric metric,
            long value,
            LocalDate from,
            LocalDate to,
            @Nullable DivisionCode county,
            @Nullable String category) {
        return new Target("T", "指标", metric, value, from, to, county, category, new Source("规划", "3", "…"), false);
    }
}
