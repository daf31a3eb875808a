package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.einvoice.Addressee.Kind;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.portal.FormInput;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.shop.EInvoiceFields;

/** The wish for an electronic invoice as it was typed beside an order; without a kind there is none, whatever else was typed. */
record InvoiceWish(String kind, String title, String taxpayerId, String mail) {

    static final InvoiceWish NONE = new InvoiceWish("", "", "", "");

    private static final String PREFIX = "einvoice.";

    static InvoiceWish of(FormInput input) {
        return new InvoiceWish(
                input.text("einvoiceKind"),
                input.text("einvoiceTitle"),
                input.text("einvoiceTaxpayerId"),
                input.text("einvoiceMail"));
    }

    Optional<Addressee> addressee() {
        return kind(kind).map(wanted -> Addressee.of(wanted, title, taxpayerId, mail));
    }

    /** What nobody offers is no wish. */
    static Optional<Kind> kind(String chosen) {
        return switch (chosen) {
            case "PERSONAL" -> Optional.of(Kind.PERSONAL);
            case "COMPANY" -> Optional.of(Kind.COMPANY);
            default -> Optional.empty();
        };
    }

    void check(FieldChecks checks) {
        addressee().ifPresent(wanted -> wanted.check(checks, PREFIX));
    }

    /** As it was typed, to be sent along. */
    List<Map.Entry<String, String>> typed() {
        return List.of(
                Map.entry("einvoiceKind", kind),
                Map.entry("einvoiceTitle", title),
                Map.entry("einvoiceTaxpayerId", taxpayerId),
                Map.entry("einvoiceMail", mail));
    }

    EInvoiceFields fields(Map<String, String> errors) {
        return new EInvoiceFields(
                kind,
                new Field(title, errors.get(PREFIX + "title")),
                new Field(taxpayerId, errors.get(PREFIX + "taxpayerId")),
                new Field(mail, errors.get(PREFIX + "mail")));
    }
}
