package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.Addressee.Kind;
import org.luyumarket.einvoice.EInvoice;
import org.luyumarket.einvoice.EInvoices;
import org.luyumarket.einvoice.Issued;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderNotFound;
import org.luyumarket.ordering.Ordering;
import org.luyumarket.portal.DeedForms;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.portal.shop.Purchases.Purchase;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.DeedForm;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Matter;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.shop.EInvoiceNote;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells buyers how the electronic invoices of their orders stand, and takes their wishes. */
@Component
class MyEInvoiceSheet {

    static final String PART = "/einvoice";

    private static final EInvoiceNote NOTHING = new EInvoiceNote("", "", "", "");

    private final Ordering ordering;
    private final EInvoices invoices;
    private final Suppliers suppliers;

    MyEInvoiceSheet(Ordering ordering, EInvoices invoices, Suppliers suppliers) {
        this.ordering = ordering;
        this.invoices = invoices;
        this.suppliers = suppliers;
    }

    /** Whoever looks on without having bought sees nothing of it, nor is there anything to see of an order that came to nothing. */
    Mono<EInvoiceNote> note(Purchase purchase, Texts texts) {
        return known(purchase)
                .filter(known -> known.isPossible() || known.isAnyIssued())
                .map(known -> note(known, purchase, texts))
                .onErrorResume(OrderNotFound.class, notTheBuyer -> Mono.empty())
                .defaultIfEmpty(NOTHING);
    }

    private static EInvoiceNote note(Known known, Purchase purchase, Texts texts) {
        boolean none = known.invoices().isEmpty();
        String state = none
                ? texts.get("einvoice.note.none")
                : known.waiting() == 0
                        ? texts.get("einvoice.note.all")
                        : texts.get("einvoice.note.some", known.waiting());
        return new EInvoiceNote(
                texts.get("einvoice.title"),
                state,
                purchase.link().to(PART),
                texts.get(none ? "einvoice.note.begin" : "einvoice.note.look"));
    }

    Mono<Matter> page(Purchase purchase, Refused refused, Texts texts) {
        DeedForms forms = new DeedForms("einvoice", part -> purchase.link().to(PART + part), refused, texts);
        return Mono.zip(known(purchase), suppliers.all().collectMap(Supplier::id, Supplier::name))
                .map(parts -> new Matter(
                        head(parts.getT1(), purchase, texts),
                        facts(parts.getT1(), parts.getT2(), texts),
                        List.of(),
                        deeds(parts.getT1(), forms)));
    }

    private static Matter.Head head(Known known, Purchase purchase, Texts texts) {
        boolean open = known.invoices().isEmpty() || known.waiting() > 0;
        Badge state = known.invoices().isEmpty()
                ? null
                : new Badge(
                        texts.get(open ? "einvoice.state.wanted" : "einvoice.state.issued"),
                        open ? Tone.WAIT : Tone.GOOD);
        return new Matter.Head(
                texts.get("einvoice.title"),
                texts.get("order.title", purchase.number()),
                new Matter.Back(purchase.link().address(), texts.get("einvoice.back", purchase.number())),
                state,
                null,
                texts.get(open ? "einvoice.lead" : "einvoice.lead.issued"));
    }

    private static List<Fact> facts(Known known, Map<String, String> names, Texts texts) {
        Stream<Fact> to = known.invoices().stream().limit(1).map(EInvoice::to).flatMap(one -> facts(one, texts));
        Stream<Fact> issued = known.invoices().stream()
                .map(one -> new Fact(
                        texts.get(
                                "einvoice.fact.from",
                                texts.term(names.getOrDefault(one.supplierId(), one.supplierId()))),
                        standing(one, texts)));
        return Stream.concat(to, issued).toList();
    }

    private static Stream<Fact> facts(Addressee to, Texts texts) {
        return Stream.of(
                        new Fact(texts.get("einvoice.fact.to"), to.title()),
                        new Fact(texts.get("einvoice.fact.taxpayerId"), to.taxpayerId()),
                        new Fact(texts.get("einvoice.fact.mail"), to.mail()))
                .filter(fact -> !fact.value().isEmpty());
    }

    private static String standing(EInvoice invoice, Texts texts) {
        Issued issued = invoice.issued();
        return issued == null
                ? texts.get("einvoice.waiting")
                : texts.get("einvoice.issued", issued.number(), Shown.day(issued.on(), texts));
    }

    private static List<DeedForm> deeds(Known known, DeedForms forms) {
        if (!known.isPossible()) {
            return List.of();
        }
        if (known.invoices().isEmpty()) {
            return List.of(wish("wish", Weight.MAIN, Map.of(), forms));
        }
        return known.waiting() == 0
                ? List.of()
                : List.of(
                        wish("change", Weight.QUIET, values(known.wanted()), forms),
                        forms.of("withdraw", Weight.REFUSING));
    }

    private static Map<String, String> values(Addressee to) {
        return Map.of("kind", to.kind().name(), "title", to.title(), "taxpayerId", to.taxpayerId(), "mail", to.mail());
    }

    private static DeedForm wish(String name, Weight weight, Map<String, String> untouched, DeedForms forms) {
        Texts texts = forms.texts();
        String chosen = forms.refused().orElse(name, FormState.of(untouched)).value("kind");
        List<Option> kinds = Stream.of(Kind.values())
                .map(kind -> new Option(
                        kind.name(),
                        texts.get("einvoice.kind." + kind),
                        kind.name().equals(chosen)))
                .toList();
        return forms.of(
                name,
                weight,
                untouched,
                Ask.choice("kind", texts.get("einvoice.wish.kind"), kinds),
                optional("title", texts),
                optional("taxpayerId", texts),
                forms.line("wish", "mail"));
    }

    private static Ask optional(String field, Texts texts) {
        String key = "einvoice.wish." + field;
        return Ask.optional(field, texts.get(key), texts.get(key + ".hint"));
    }

    private Mono<Known> known(Purchase purchase) {
        return Mono.zip(
                ordering.bought(purchase.number(), purchase.viewer()),
                invoices.ofOrder(purchase.number(), purchase.viewer()).collectList(),
                Known::new);
    }

    /** An order with what was wanted of it. */
    private record Known(Order order, List<EInvoice> invoices) {

        boolean isPossible() {
            return switch (order.status()) {
                case AWAITING_PAYMENT, PAID, SHIPPED, COMPLETED -> true;
                case CANCELLED, EXPIRED, REFUNDED -> false;
            };
        }

        boolean isAnyIssued() {
            return invoices.stream().anyMatch(one -> one.issued() != null);
        }

        long waiting() {
            return invoices.stream().filter(one -> one.issued() == null).count();
        }

        /** What those that are not issued yet are to say. */
        Addressee wanted() {
            return invoices.stream()
                    .filter(one -> one.issued() == null)
                    .map(EInvoice::to)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
