package org.luyumarket.plan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.plan.Forecast;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Source;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.DivisionCode;

/** A target with its progress: amounts are money, weight or a number as the metric says, ratio and pace parts of one. */
record TargetView(
        String code,
        int version,
        String title,
        Metric metric,
        String period,
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable DivisionCode city,
        @Nullable Channel channel,
        @Nullable Mode mode,
        @Nullable String category,
        @Nullable String whole,
        Object value,
        Object achieved,
        BigDecimal ratio,
        BigDecimal pace,
        @Nullable ForecastView forecast,
        @Nullable NeedView need,
        @Nullable ComparisonView lastYear,
        TargetProgress.@Nullable Rank rank,
        Instant asOf,
        Source source,
        boolean demo) {

    private static final int BASIS_POINTS_SCALE = 4;

    static TargetView of(TargetProgress progress) {
        Target target = progress.target();
        Metric metric = target.metric();
        return new TargetView(
                target.code(),
                target.version(),
                target.title(),
                metric,
                target.period().toString(),
                target.period().firstDay(),
                target.period().lastDay(),
                target.county(),
                target.scope().city(),
                target.scope().channel(),
                target.scope().mode(),
                target.scope().category(),
                target.whole(),
                Amount.of(metric, target.value()),
                Amount.of(metric, progress.achieved()),
                BigDecimal.valueOf(progress.ratioBasisPoints(), BASIS_POINTS_SCALE),
                BigDecimal.valueOf(progress.paceBasisPoints(), BASIS_POINTS_SCALE),
                ForecastView.of(metric, progress.forecast()),
                NeedView.of(metric, progress.need()),
                ComparisonView.of(metric, progress.lastYear()),
                progress.rank(),
                progress.asOf(),
                target.source(),
                target.demo());
    }

    /** How it was found, from how many earlier periods, and the amounts where they are known. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ForecastView(
            Forecast.Method method,
            int pastPeriods,
            @Nullable Object likely,
            @Nullable Object low,
            @Nullable Object high) {

        static ForecastView of(Metric metric, Forecast forecast) {
            return forecast.isKnown()
                    ? new ForecastView(
                            forecast.method(),
                            forecast.pastPeriods(),
                            Amount.of(metric, forecast.likely()),
                            Amount.of(metric, forecast.low()),
                            Amount.of(metric, forecast.high()))
                    : new ForecastView(forecast.method(), forecast.pastPeriods(), null, null, null);
        }
    }

    /** What each of the months that are left has to bring. */
    record NeedView(Object aMonth, int months) {

        static NeedView of(Metric metric, TargetProgress.Need need) {
            return new NeedView(Amount.of(metric, need.aMonth()), need.months());
        }
    }

    /** The months that are over beside the same of a year earlier. */
    record ComparisonView(YearMonth from, YearMonth to, Object now, Object before) {

        static @Nullable ComparisonView of(Metric metric, TargetProgress.@Nullable Comparison comparison) {
            return comparison == null
                    ? null
                    : new ComparisonView(
                            comparison.from(),
                            comparison.to(),
                            Amount.of(metric, comparison.now()),
                            Amount.of(metric, comparison.before()));
        }
    }
}
