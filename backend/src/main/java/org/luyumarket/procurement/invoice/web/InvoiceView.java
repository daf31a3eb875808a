package org.luyumarket.procurement.invoice.web;

import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.invoice.InvoiceStatus;
import org.luyumarket.procurement.invoice.Title;

/** What an invoice has to say, what it adds up to, and the addresses of its papers. */
record InvoiceView(
        UUID id,
        String number,
        Invoice.Deal deal,
        Title title,
        InvoiceStatus status,
        Money amount,
        Money tax,
        Money issued,
        List<Invoice.Line> lines,
        List<PaperView> papers,
        Invoice.Request request,
        long version) {

    static InvoiceView of(Invoice invoice) {
        return new InvoiceView(
                invoice.id(),
                invoice.number(),
                invoice.deal(),
                invoice.title(),
                invoice.status(),
                invoice.amount(),
                invoice.tax(),
                invoice.issued(),
                invoice.lines(),
                invoice.papers().stream()
                        .map(paper ->
                                new PaperView(paper, "/api/v1/invoices/" + invoice.id() + "/papers/" + paper.id()))
                        .toList(),
                invoice.request(),
                invoice.version());
    }

    /** A paper and where it is. */
    record PaperView(Invoice.Paper paper, String file) {}
}
