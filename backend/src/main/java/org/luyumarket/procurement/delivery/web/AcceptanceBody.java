package org.luyumarket.procurement.delivery.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.delivery.Count;
import org.luyumarket.procurement.delivery.Quality;
import org.luyumarket.procurement.delivery.Sheet;

/** An acceptance sheet as it is sent. */
record AcceptanceBody(
        @Nullable UUID delivery,
        @Nullable List<CountBody> counts,
        @Nullable String receiver,
        @Nullable String carrier,
        @Nullable String note) {

    UUID requiredDelivery() {
        new FieldChecks().required("delivery", delivery).refuseIfAny();
        return requireNonNull(delivery);
    }

    Sheet sheet(String displayName) {
        return new Sheet(
                requireNonNullElse(counts, List.<CountBody>of()).stream()
                        .map(CountBody::count)
                        .toList(),
                requireNonNullElse(receiver, displayName),
                requireNonNullElse(carrier, ""),
                requireNonNullElse(note, ""));
    }

    /** What was found of one product. */
    record CountBody(
            @Nullable String sku,
            @Nullable Integer counted,
            @Nullable Integer damaged,
            @Nullable Weight weight,
            @Nullable Quality quality,
            @Nullable String reason) {

        Count count() {
            new FieldChecks()
                    .required("counts.sku", sku)
                    .required("counts.counted", counted)
                    .required("counts.weight", weight)
                    .refuseIfAny();
            return new Count(
                    requireNonNull(sku),
                    requireNonNull(counted),
                    requireNonNullElse(damaged, 0),
                    requireNonNull(weight),
                    requireNonNullElse(quality, Quality.GOOD),
                    requireNonNullElse(reason, ""));
        }
    }
}
