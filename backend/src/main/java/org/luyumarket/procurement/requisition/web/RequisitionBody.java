package org.luyumarket.procurement.requisition.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.requisition.Drop;
import org.luyumarket.procurement.requisition.RequisitionDraft;
import org.luyumarket.procurement.requisition.RequisitionDraft.Want;

/** A requisition as it is sent. */
record RequisitionBody(
        @Nullable UUID institution,
        @Nullable UUID budget,
        @Nullable String purpose,
        @Nullable List<LineBody> lines,
        @Nullable List<DropBody> plan) {

    RequisitionDraft draft() {
        new FieldChecks()
                .required("institution", institution)
                .required("budget", budget)
                .required("purpose", purpose)
                .refuseIfAny();
        return new RequisitionDraft(
                requireNonNull(institution),
                requireNonNull(budget),
                requireNonNull(purpose),
                requireNonNullElse(lines, List.<LineBody>of()).stream()
                        .map(LineBody::want)
                        .toList(),
                requireNonNullElse(plan, List.<DropBody>of()).stream()
                        .map(DropBody::drop)
                        .toList());
    }

    /** So many of a product, at the price that was taken in a request for quotations if one is named. */
    record LineBody(
            @Nullable String sku,
            @Nullable Integer quantity,
            @Nullable UUID quotation) {

        Want want() {
            new FieldChecks()
                    .required("lines.sku", sku)
                    .required("lines.quantity", quantity)
                    .refuseIfAny();
            return new Want(requireNonNull(sku), requireNonNull(quantity), quotation);
        }
    }

    /** So many of a product to a site on a day. */
    record DropBody(
            @Nullable LocalDate day,
            @Nullable String site,
            @Nullable DivisionCode divisionCode,
            @Nullable String address,
            @Nullable String sku,
            @Nullable Integer quantity) {

        Drop drop() {
            new FieldChecks()
                    .required("plan.day", day)
                    .required("plan.divisionCode", divisionCode)
                    .required("plan.sku", sku)
                    .required("plan.quantity", quantity)
                    .refuseIfAny();
            return new Drop(
                    requireNonNull(day),
                    requireNonNullElse(site, ""),
                    requireNonNull(divisionCode),
                    requireNonNullElse(address, ""),
                    requireNonNull(sku),
                    requireNonNull(quantity));
        }
    }
}
