package org.luyumarket.plan;

/** What a target asks for and where that stands; the value in the metric's unit. */
public record TargetDraft(String title, Metric metric, long value, Period period, Scope scope, Source source) {

    TargetDraft ofCounty(Scope part, String partTitle, long partValue) {
        return new TargetDraft(partTitle, metric, partValue, period, part, source);
    }
}
