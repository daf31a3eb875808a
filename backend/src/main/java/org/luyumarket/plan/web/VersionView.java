package org.luyumarket.plan.web;

import java.time.Instant;
import org.luyumarket.plan.Metric;
import org.luyumarket.plan.Scope;
import org.luyumarket.plan.Source;
import org.luyumarket.plan.TargetDraft;
import org.luyumarket.plan.TargetVersion;

/** What a target said in one version, from when on and by whom. */
record VersionView(
        int version,
        Instant at,
        String by,
        String title,
        Metric metric,
        Object value,
        String period,
        Scope scope,
        Source source) {

    static VersionView of(TargetVersion version) {
        TargetDraft goal = version.goal();
        return new VersionView(
                version.version(),
                version.at(),
                version.by(),
                goal.title(),
                goal.metric(),
                Amount.of(goal.metric(), goal.value()),
                goal.period().toString(),
                goal.scope(),
                goal.source());
    }
}
