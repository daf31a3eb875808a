package org.luyumarket.einvoice.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.EInvoice;
import org.luyumarket.einvoice.EInvoices.Asked;
import org.luyumarket.einvoice.Issued;

/** An invoice as its buyer and its supplier see it; only the supplier is told the amount to write on it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EInvoiceView(
        UUID invoiceId,
        String orderNumber,
        String supplierId,
        Addressee to,
        Instant wishedAt,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable Money amount) {

    static EInvoiceView of(EInvoice invoice) {
        return of(invoice, null);
    }

    static EInvoiceView of(Asked asked) {
        return of(asked.invoice(), asked.amount());
    }

    private static EInvoiceView of(EInvoice invoice, @Nullable Money amount) {
        Issued issued = invoice.issued();
        return new EInvoiceView(
                invoice.id(),
                invoice.orderNumber(),
                invoice.supplierId(),
                invoice.to(),
                invoice.wishedAt(),
                issued == null ? null : issued.number(),
                issued == null ? null : issued.on(),
                amount);
    }
}
