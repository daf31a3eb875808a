package org.luyumarket.portal.supply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.EInvoice;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.einvoice.EInvoices.Asked;
import org.luyumarket.einvoice.Issued;
import org.luyumarket.identity.Person;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.DeedForms;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.EInvoiceIndex;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.shop.EInvoiceNote;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lays out for suppliers which electronic invoices buyers want of them. */
@Component
class SupplyEInvoiceSheets {

    private static final String LIST = SupplyEInvoicePages.ADDRESS;

    private final EInvoices invoices;
    private final Clock clock;

    SupplyEInvoiceSheets(EInvoices invoices, Clock clock) {
        this.invoices = invoices;
        this.clock = clock;
    }

    /** For the page of an order; staff are not told. */
    Mono<EInvoiceNote> note(String orderNumber, Person supplier, Texts texts) {
        return invoices.ofOrder(orderNumber, supplier)
                .map(asked -> new EInvoiceNote(
                        texts.get("einvoice.title"),
                        note(asked.invoice().issued(), texts),
                        LIST + "/" + asked.invoice().id(),
                        texts.get("einvoice.note.look")))
                .defaultIfEmpty(new EInvoiceNote(
                        texts.get("einvoice.title"),
                        supplier.isStaff() ? "" : texts.get("einvoice.desk.note.none"),
                        "",
                        ""));
    }

    private static String note(@Nullable Issued issued, Texts texts) {
        return issued == null ? texts.get("einvoice.desk.note.wanted") : standing(issued, texts);
    }

    private static String standing(Issued issued, Texts texts) {
        return texts.get("einvoice.issued", issued.number(), Shown.day(issued.on(), texts));
    }

    EInvoiceIndex index(Page<Asked> found, boolean waitingOnly, Texts texts) {
        List<Tab> tabs = Stream.of(true, false)
                .map(waiting -> new Tab(
                        texts.get(waiting ? "matter.tab.waiting" : "matter.tab.all"),
                        "",
                        LIST + "?waiting=" + waiting,
                        waitingOnly == waiting))
                .toList();
        return new EInvoiceIndex(
                tabs,
                found.items().stream().map(asked -> row(asked, texts)).toList(),
                Pages.paging(found, texts, page -> LIST + "?waiting=" + waitingOnly + "&page=" + page));
    }

    private static EInvoiceIndex.Row row(Asked asked, Texts texts) {
        EInvoice invoice = asked.invoice();
        return new EInvoiceIndex.Row(
                LIST + "/" + invoice.id(),
                invoice.to().title(),
                invoice.to().taxpayerId(),
                invoice.orderNumber(),
                Shown.minute(invoice.wishedAt()),
                Shown.price(asked.amount()),
                state(invoice, texts));
    }

    private static Badge state(EInvoice invoice, Texts texts) {
        return invoice.issued() == null
                ? new Badge(texts.get("einvoice.state.wanted"), Tone.WAIT)
                : new Badge(texts.get("einvoice.state.issued"), Tone.GOOD);
    }

    Matter file(Asked asked, Refused refused, Texts texts) {
        EInvoice invoice = asked.invoice();
        Issued issued = invoice.issued();
        Matter.Head head = new Matter.Head(
                texts.get("einvoice.title"),
                texts.get("order.title", invoice.orderNumber()),
                new Matter.Back(LIST, texts.get("einvoice.desk.back")),
                state(invoice, texts),
                null,
                issued != null
                        ? standing(issued, texts)
                        : texts.get(asked.amount().isPositive() ? "einvoice.desk.sentence" : "einvoice.desk.nothing"));
        DeedForms forms = new DeedForms("einvoice", part -> LIST + "/" + invoice.id() + part, refused, texts);
        return new Matter(head, facts(asked, texts), List.of(), List.of(issue(issued, forms)));
    }

    private static List<Fact> facts(Asked asked, Texts texts) {
        Addressee to = asked.invoice().to();
        return Stream.of(
                        fact("to", to.title(), texts),
                        fact("taxpayerId", to.taxpayerId(), texts),
                        fact("mail", to.mail(), texts),
                        fact("amount", Shown.price(asked.amount()), texts),
                        fact("order", asked.invoice().orderNumber(), texts),
                        fact("wished", Shown.minute(asked.invoice().wishedAt()), texts))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact fact(String name, String value, Texts texts) {
        return new Fact(texts.get("einvoice.fact." + name), value);
    }

    private DeedForm issue(@Nullable Issued issued, DeedForms forms) {
        LocalDate today = LocalDate.now(clock.withZone(ChinaTime.ZONE));
        return forms.of(
                "issue",
                issued == null ? Weight.MAIN : Weight.QUIET,
                Map.of(
                        "number",
                        issued == null ? "" : issued.number(),
                        "issuedOn",
                        (issued == null ? today : issued.on()).toString()),
                forms.line("issue", "number"),
                Ask.day("issuedOn", forms.texts().get("einvoice.issue.issuedOn")));
    }
}
