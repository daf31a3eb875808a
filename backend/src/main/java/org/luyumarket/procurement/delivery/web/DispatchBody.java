package org.luyumarket.procurement.delivery.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.delivery.Dispatch;
import org.luyumarket.procurement.delivery.Means;

/** How a delivery is sent. */
record DispatchBody(
        @Nullable Means means,
        @Nullable String carrier,
        @Nullable String number,
        @Nullable Map<String, Integer> boxes) {

    Dispatch dispatch() {
        Map<String, Integer> given = requireNonNullElse(boxes, Map.of());
        new FieldChecks()
                .required("means", means)
                .check(given.values().stream().allMatch(Objects::nonNull), "boxes", "required")
                .refuseIfAny();
        return new Dispatch(
                requireNonNull(means), requireNonNullElse(carrier, ""), requireNonNullElse(number, ""), given);
    }
}
