package org.luyumarket.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.InvalidInput;

/** Parts of a target by county, in fen, grams, sales or households as its metric says. */
record PartsBody(@Nullable List<PartBody> parts) {

    Map<DivisionCode, Long> byCounty() {
        Map<DivisionCode, Long> byCounty = new TreeMap<>();
        for (PartBody part : Objects.requireNonNullElse(parts, List.<PartBody>of())) {
            new FieldChecks()
                    .required("parts.county", part.county())
                    .required("parts.value", part.value())
                    .refuseIfAny();
            if (byCounty.put(Objects.requireNonNull(part.county()), Objects.requireNonNull(part.value())) != null) {
                throw new InvalidInput("parts.county", "county-twice");
            }
        }
        return byCounty;
    }

    /** One county's part. */
    record PartBody(@Nullable DivisionCode county, @Nullable Long value) {}
}
