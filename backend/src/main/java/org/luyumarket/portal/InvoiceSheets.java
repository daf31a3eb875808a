package org.luyumarket.portal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.procurement.contract.Side;
import org.luyumarket.procurement.invoice.Invoice;
import org.luyumarket.procurement.invoice.InvoiceForm;
import org.luyumarket.procurement.invoice.InvoiceStatus;
import org.luyumarket.procurement.invoice.PaperKind;
import org.luyumarket.procurement.invoice.Title;
import org.luyumarket.procurement.invoice.Uninvoiced;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.buyer.InvoiceFile;
import org.luyumarket.storefront.buyer.InvoiceList;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;

/** Lays out invoices for the side that reads them. */
public record InvoiceSheets(Side side, Texts texts) {

    public InvoiceList list(List<Uninvoiced> wanted, List<Invoice> invoices) {
        return new InvoiceList(
                texts.get("invoice.lead." + side),
                wanted.stream().map(InvoiceSheets::wanted).toList(),
                invoices.stream().map(this::row).toList());
    }

    private static InvoiceList.Wanted wanted(Uninvoiced one) {
        return new InvoiceList.Wanted(
                "/buyer/invoices/new?contract=" + one.contract().id(),
                one.contract().number(),
                one.contract().source().purpose(),
                one.contract().parties().supplier(),
                Shown.price(one.amount()));
    }

    private InvoiceList.Row row(Invoice invoice) {
        return new InvoiceList.Row(
                address(invoice),
                invoice.number(),
                invoice.deal().contractNumber(),
                other(invoice),
                Shown.price(invoice.amount()),
                Shown.price(invoice.issued()),
                badge(invoice.status()));
    }

    public String address(Invoice invoice) {
        return (side == Side.BUYER ? "/buyer/invoices/" : "/supply/invoices/") + invoice.id();
    }

    private String other(Invoice invoice) {
        return side == Side.BUYER ? invoice.deal().supplier() : invoice.deal().buyer();
    }

    public InvoiceFile file(Invoice invoice, @Nullable FormState refused) {
        boolean mayAdd = side == Side.SUPPLIER && invoice.status() != InvoiceStatus.RED_LETTER;
        return new InvoiceFile(
                head(invoice),
                invoice.lines().stream().map(this::line).toList(),
                invoice.papers().stream().map(paper -> paper(invoice, paper)).toList(),
                mayAdd ? upload(invoice, refused == null ? FormState.of(Map.of()) : refused) : null);
    }

    private InvoiceFile.Head head(Invoice invoice) {
        return new InvoiceFile.Head(
                invoice.number(),
                address(invoice),
                texts.get("invoice.of", invoice.deal().contractNumber()),
                badge(invoice.status()),
                texts.get("invoice.next." + side + "." + invoice.status()),
                facts(invoice),
                List.of(
                        new Fact(texts.get("invoice.sum"), Shown.price(invoice.amount())),
                        new Fact(texts.get("invoice.tax"), Shown.price(invoice.tax())),
                        new Fact(texts.get("invoice.issued"), Shown.price(invoice.issued()))));
    }

    private List<Fact> facts(Invoice invoice) {
        Title title = invoice.title();
        return Stream.of(
                        new Fact(texts.get("invoice.type"), texts.get("invoice.type." + title.type())),
                        new Fact(texts.get("invoice.name"), title.name()),
                        new Fact(texts.get("invoice.taxNumber"), title.taxNumber()),
                        new Fact(texts.get("invoice.address"), title.address()),
                        new Fact(texts.get("invoice.phone"), title.phone()),
                        new Fact(texts.get("invoice.bank"), title.bank()),
                        new Fact(texts.get("invoice.account"), title.account()),
                        new Fact(texts.get("invoice.seller"), invoice.deal().supplier()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private InvoiceFile.Line line(Invoice.Line line) {
        return new InvoiceFile.Line(
                texts.term(line.name()),
                line.delivery(),
                line.rule().code(),
                line.quantity(),
                Shown.price(line.untaxed()),
                line.rule().isExempt() ? texts.get("invoice.rate.exempt") : InvoiceForm.rate(line.rule()),
                Shown.price(line.tax()),
                Shown.price(line.amount()),
                line.rule().ask()
                        ? texts.get("invoice.ask", line.rule().basis())
                        : line.rule().basis());
    }

    private InvoiceFile.Paper paper(Invoice invoice, Invoice.Paper paper) {
        Tone tone = paper.kind() == PaperKind.INVOICE ? Tone.GOOD : Tone.BAD;
        return new InvoiceFile.Paper(
                "/api/v1/invoices/" + invoice.id() + "/papers/" + paper.id(),
                paper.number(),
                paper.issuedOn().toString(),
                Shown.price(paper.amount()),
                new Badge(texts.get("invoice.kind." + paper.kind()), tone));
    }

    private InvoiceFile.Upload upload(Invoice invoice, FormState form) {
        List<Option> kinds = Stream.of(PaperKind.values())
                .map(kind -> new Option(
                        kind.name(),
                        texts.get("invoice.kind." + kind),
                        form.value("kind").equals(kind.name())))
                .toList();
        return new InvoiceFile.Upload(Long.toString(invoice.version()), kinds, form);
    }

    private Badge badge(InvoiceStatus status) {
        return new Badge(
                texts.get("invoice.state." + status),
                switch (status) {
                    case REQUESTED, PARTIAL -> Tone.WAIT;
                    case ISSUED -> Tone.GOOD;
                    case RED_LETTER -> Tone.BAD;
                });
    }
}
