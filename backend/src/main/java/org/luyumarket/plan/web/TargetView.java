package org.luyumarket.plan.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.Target.Metric;
import org.luyumarket.plan.TargetProgress;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Weight;

/** A target with its progress: amounts are money or weight as the metric says, ratio and pace parts of one. */
record TargetView(
        String code,
        String title,
        Metric metric,
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable String category,
        Object value,
        Object achieved,
        BigDecimal ratio,
        BigDecimal pace,
        Object forecast,
        Instant asOf,
        Target.Source source,
        boolean demo) {

    private static final int BASIS_POINTS_SCALE = 4;

    static TargetView of(TargetProgress progress) {
        Target target = progress.target();
        return new TargetView(
                target.code(),
                target.title(),
                target.metric(),
                target.from(),
                target.to(),
                target.county(),
                target.category(),
                amount(target.metric(), target.value()),
                amount(target.metric(), progress.achieved()),
                BigDecimal.valueOf(progress.ratioBasisPoints(), BASIS_POINTS_SCALE),
                BigDecimal.valueOf(progress.paceBasisPoints(), BASIS_POINTS_SCALE),
                amount(target.metric(), progress.forecast()),
                progress.asOf(),
                target.source(),
                target.demo());
    }

    private static Object amount(Metric metric, long value) {
        return switch (metric) {
            case MONEY -> Cny.ofFen(value);
            case WEIGHT -> new Weight(value);
        };
    }
}
