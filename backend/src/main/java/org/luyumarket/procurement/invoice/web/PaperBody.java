package org.luyumarket.procurement.invoice.web;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.procurement.invoice.Issued;
import org.luyumarket.procurement.invoice.PaperFile;
import org.luyumarket.procurement.invoice.PaperKind;

/** What is said of an issued paper, as it is sent beside the file. */
record PaperBody(
        @Nullable PaperKind kind,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable Money amount) {

    Issued issued(PaperFile file) {
        new FieldChecks()
                .required("issuedOn", issuedOn)
                .required("amount", amount)
                .refuseIfAny();
        return new Issued(
                requireNonNullElse(kind, PaperKind.INVOICE),
                requireNonNullElse(number, ""),
                requireNonNull(issuedOn),
                requireNonNull(amount),
                file);
    }
}
