package org.luyumarket.plan.web;

import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.Mode;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Period;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Source;
import org.luyumarket.plan.TargetDraft;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Weight;

/** A target as it is set: of money, weight and count the one that the metric asks for, and a period such as 2026 or 2026-27. */
record TargetBody(
        @Nullable String title,
        @Nullable Metric metric,
        @Nullable Money money,
        @Nullable Weight weight,
        @Nullable Long count,
        @Nullable String period,
        @Nullable DivisionCode county,
        @Nullable DivisionCode city,
        @Nullable Channel channel,
        @Nullable Mode mode,
        @Nullable String category,
        @Nullable Source source) {

    TargetDraft toDraft() {
        new FieldChecks()
                .required("metric", metric)
                .required("period", period)
                .required("source", source)
                .refuseIfAny();
        return new TargetDraft(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNull(metric),
                value(metric),
                Period.parse(Objects.requireNonNull(period))
                        .orElseThrow(() -> new InvalidInput("period", "year-or-season")),
                new Scope(county, city, channel, mode, category),
                withoutNulls(Objects.requireNonNull(source)));
    }

    private long value(Metric of) {
        return switch (of) {
            case MONEY -> money == null ? missing("money") : Cny.fen(money);
            case WEIGHT -> weight == null ? missing("weight") : weight.grams();
            case ORDERS, HOUSEHOLDS -> count == null ? missing("count") : count;
        };
    }

    private static long missing(String field) {
        throw new InvalidInput(field, "required");
    }

    private static Source withoutNulls(Source source) {
        return new Source(
                Objects.requireNonNullElse(source.document(), ""),
                Objects.requireNonNullElse(source.article(), ""),
                Objects.requireNonNullElse(source.quote(), ""));
    }
}
