package org.luyumarket.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.plan.WorkItem;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;

/** A line of the work ledger as it is written; without a county it is the city's own. */
record WorkBody(
        @Nullable Integer year,
        @Nullable DivisionCode county,
        @Nullable String task,
        @Nullable String measure,
        @Nullable LocalDate milestone,
        @Nullable String unit,
        WorkItem.@Nullable State state,
        @Nullable String progress,
        @Nullable List<WorkItem.Evidence> evidence) {

    WorkItem.Content toContent() {
        new FieldChecks()
                .required("year", year)
                .required("milestone", milestone)
                .refuseIfAny();
        return new WorkItem.Content(
                Objects.requireNonNull(year),
                county,
                text(task),
                text(measure),
                Objects.requireNonNull(milestone),
                text(unit),
                Objects.requireNonNullElse(state, WorkItem.State.PLANNED),
                text(progress),
                Objects.requireNonNullElse(evidence, List.of()));
    }

    private static String text(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }
}
