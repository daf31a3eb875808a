package org.luyumarket.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.platform.DivisionCode;

/** A target as one flat row. */
record TargetRow(
        String code,
        int version,
        String title,
        Metric metric,
        long value,
        LocalDate from,
        LocalDate to,
        @Nullable DivisionCode county,
        @Nullable DivisionCode city,
        @Nullable Channel channel,
        @Nullable Mode mode,
        @Nullable String category,
        String document,
        String article,
        String quote,
        @Nullable String whole,
        boolean demo) {

    static TargetRow of(Target target) {
        Scope scope = target.scope();
        Source source = target.source();
        return new TargetRow(
                target.code(),
                target.version(),
                target.title(),
                target.metric(),
                target.value(),
                target.period().firstDay(),
                target.period().lastDay(),
                scope.county(),
                scope.city(),
                scope.channel(),
                scope.mode(),
                scope.category(),
                source.document(),
                source.article(),
                source.quote(),
                target.whole(),
                target.demo());
    }
}
