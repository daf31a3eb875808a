package org.luyumarket.storefront.shop;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Field;

/** Where a gift is filled in: the card, and who gets what. */
public record GiftFormPage(
        List<BuyingLine> goods,
        Giver giver,
        List<Recipient> recipients,
        List<KeptAddress> book,
        Field pasted,
        EInvoiceFields einvoice,
        Terms terms,
        @Nullable String notice) {

    /** Whom it is from, what the card says to all, the giver's phone, and whether recipients hear of their parcel. */
    public record Giver(Field from, Field text, Field phone, boolean tellsRecipients) {

        boolean isWrong() {
            return from.isWrong() || text.isWrong() || phone.isWrong();
        }
    }

    /** Who gets something; the prefix begins the names of their fields. */
    public record Recipient(
            String prefix, Field name, Field phone, Field address, Field text, List<Quantity> quantities) {

        boolean isWrong() {
            return name.isWrong()
                    || phone.isWrong()
                    || address.isWrong()
                    || text.isWrong()
                    || quantities.stream().anyMatch(quantity -> quantity.field().isWrong());
        }
    }

    /** How much of a product a recipient gets. */
    public record Quantity(String sku, String name, String gloss, Field field) {}

    /** What the form is sent with, and how many may receive it. */
    public record Terms(String idempotencyKey, boolean fromCart, int most) {}

    public boolean isFull() {
        return recipients.size() >= terms.most();
    }

    public boolean hasErrors() {
        return giver.isWrong()
                || pasted.isWrong()
                || einvoice.isWrong()
                || recipients.stream().anyMatch(Recipient::isWrong);
    }
}
