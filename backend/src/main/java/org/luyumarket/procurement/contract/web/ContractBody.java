package org.luyumarket.procurement.contract.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.contract.Amendment;
import org.luyumarket.procurement.contract.Drawing;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.luyumarket.procurement.contract.Terms;

/** The contracts of a requisition, or a new version of one, as they are sent. */
record ContractBody(
        @Nullable UUID requisition,
        @Nullable String poNumber,
        @Nullable PaymentMode mode,
        @Nullable Integer paymentDays,
        @Nullable String conditions,
        @Nullable List<PlannedBody> plan,
        @Nullable String reason) {

    Drawing drawing(String key) {
        new FieldChecks().required("requisition", requisition).refuseIfAny();
        return new Drawing(requireNonNull(requisition), terms(), key);
    }

    Amendment amendment() {
        List<Planned> drops = requireNonNullElse(plan, List.<PlannedBody>of()).stream()
                .map(PlannedBody::planned)
                .toList();
        return new Amendment(terms(), drops, requireNonNullElse(reason, ""));
    }

    private Terms terms() {
        new FieldChecks()
                .required("mode", mode)
                .required("paymentDays", paymentDays)
                .refuseIfAny();
        return new Terms(
                requireNonNullElse(poNumber, ""),
                requireNonNull(mode),
                requireNonNull(paymentDays),
                requireNonNullElse(conditions, ""));
    }

    /** So many of a product to a site on a day. */
    record PlannedBody(
            @Nullable LocalDate day,
            @Nullable String site,
            @Nullable DivisionCode divisionCode,
            @Nullable String address,
            @Nullable String sku,
            @Nullable Integer quantity) {

        Planned planned() {
            new FieldChecks()
                    .required("plan.day", day)
                    .required("plan.divisionCode", divisionCode)
                    .required("plan.sku", sku)
                    .required("plan.quantity", quantity)
                    .refuseIfAny();
            return new Planned(
                    requireNonNull(day),
                    requireNonNullElse(site, ""),
                    requireNonNull(divisionCode),
                    requireNonNullElse(address, ""),
                    requireNonNull(sku),
                    requireNonNull(quantity));
        }
    }
}
