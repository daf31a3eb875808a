package org.luyumarket.plan.web;

import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Source;
import org.luyumarket.plan.Target;
import org.luyumarket.plan.TargetDraft;

/** A target as it was set. */
record TargetFile(
        String code,
        int version,
        String title,
        Metric metric,
        Object value,
        String period,
        Scope scope,
        Source source,
        @Nullable String whole,
        boolean demo) {

    static TargetFile of(Target target) {
        TargetDraft goal = target.goal();
        return new TargetFile(
                target.code(),
                target.version(),
                goal.title(),
                goal.metric(),
                Amount.of(goal.metric(), goal.value()),
                goal.period().toString(),
                goal.scope(),
                goal.source(),
                target.whole(),
                target.demo());
    }
}
