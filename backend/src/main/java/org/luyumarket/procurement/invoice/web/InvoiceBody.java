package org.luyumarket.procurement.invoice.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.invoice.InvoiceType;
import org.luyumarket.procurement.invoice.Title;

/** A request for an invoice as it is sent. */
record InvoiceBody(
        @Nullable UUID contract,
        @Nullable InvoiceType type,
        @Nullable String title,
        @Nullable String taxNumber,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String bank,
        @Nullable String account) {

    UUID requiredContract() {
        new FieldChecks().required("contract", contract).refuseIfAny();
        return requireNonNull(contract);
    }

    Title read() {
        return new Title(
                requireNonNullElse(type, InvoiceType.ORDINARY),
                requireNonNullElse(title, ""),
                requireNonNullElse(taxNumber, ""),
                requireNonNullElse(address, ""),
                requireNonNullElse(phone, ""),
                requireNonNullElse(bank, ""),
                requireNonNullElse(account, ""));
    }
}
