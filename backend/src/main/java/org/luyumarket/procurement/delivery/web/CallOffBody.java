package org.luyumarket.procurement.delivery.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.delivery.Delivery.Destination;
import org.luyumarket.procurement.delivery.Drop;

/** What is called off, as it is sent; nothing means all that the plan has left. */
record CallOffBody(@Nullable List<DropBody> drops) {

    List<Drop> read() {
        return requireNonNullElse(drops, List.<DropBody>of()).stream()
                .map(DropBody::drop)
                .toList();
    }

    /** Boxes by product, to a site on a day. */
    record DropBody(
            @Nullable LocalDate day,
            @Nullable String site,
            @Nullable DivisionCode divisionCode,
            @Nullable String address,
            @Nullable Map<String, Integer> boxes) {

        Drop drop() {
            new FieldChecks()
                    .required("drops.day", day)
                    .required("drops.divisionCode", divisionCode)
                    .check(
                            boxes != null && boxes.values().stream().allMatch(Objects::nonNull),
                            "drops.boxes",
                            "required")
                    .refuseIfAny();
            Destination destination = new Destination(
                    requireNonNull(day),
                    requireNonNullElse(site, ""),
                    requireNonNull(divisionCode),
                    requireNonNullElse(address, ""));
            return new Drop(destination, requireNonNull(boxes));
        }
    }
}
