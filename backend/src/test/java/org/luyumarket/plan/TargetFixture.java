package org.luyumarket.plan;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.luyumarket.platform.DivisionCode;

final class TargetFixture {

    static final DivisionCode FENGJIE = new DivisionCode("500236");
    static final DivisionCode WUSHAN = new DivisionCode("500237");
    static final Source PLAN = new Source("规划", "3", "…");

    private TargetFixture() {}

    /** 30 million yuan in 2026 for the whole city. */
    static Target aYearInMoney() {
        return target("T", Metric.MONEY, 3_000_000_000L, Period.year(2026), Scope.WHOLE);
    }

    /** 10,000 tonnes of Fengjie oranges in the season of 2026–27. */
    static Target aSeasonOfOranges() {
        return target("T", Metric.WEIGHT, 10_000_000_000L, Period.season(2026), Scope.of(FENGJIE, "citrus"));
    }

    static Target aTaskOf(DivisionCode county, long fen) {
        return target("T-" + county, Metric.MONEY, fen, Period.year(2026), Scope.of(county, null));
    }

    static Target target(String code, Metric metric, long value, Period period, Scope scope) {
        return new Target(code, 1, new TargetDraft("指标", metric, value, period, scope, PLAN), null, false);
    }

    /** The same amount in every month of these years. */
    static Map<YearMonth, Long> everyMonth(long amount, int... years) {
        Map<YearMonth, Long> months = new HashMap<>();
        for (int year : years) {
            Period.year(year).months().forEach(month -> months.put(month, amount));
        }
        return months;
    }
}
