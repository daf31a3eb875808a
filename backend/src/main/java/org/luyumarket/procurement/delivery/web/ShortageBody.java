package org.luyumarket.procurement.delivery.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;

/** On which day, or why. */
record ShortageBody(@Nullable LocalDate day, @Nullable String reason) {

    LocalDate requiredDay() {
        new FieldChecks().required("day", day).refuseIfAny();
        return requireNonNull(day);
    }

    String givenReason() {
        return requireNonNullElse(reason, "");
    }
}
