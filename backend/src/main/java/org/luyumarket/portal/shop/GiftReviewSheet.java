package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.einvoice.Addressee;
import org.luyumarket.ordering.GiftQuote;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.Quote;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CheckoutPage.Confirmation;
import org.luyumarket.storefront.shop.GiftReviewPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays out the page on which a gift is looked over before it is placed. */
@Component
class GiftReviewSheet {

    private final GiftSheet sheet;
    private final ShopWindow window;
    private final Divisions divisions;
    private final long holdMinutes;

    GiftReviewSheet(
            GiftSheet sheet,
            ShopWindow window,
            Divisions divisions,
            @Value("${luyu.hold-minutes:30}") long holdMinutes) {
        this.sheet = sheet;
        this.window = window;
        this.divisions = divisions;
        this.holdMinutes = holdMinutes;
    }

    GiftReviewPage page(GiftForm form, PlaceGift gift, GiftQuote quote, Complaint complaint, Texts texts) {
        return new GiftReviewPage(
                fields(form, quote),
                gift.card().from(),
                IntStream.range(0, gift.recipients().size())
                        .mapToObj(i -> reviewed(
                                gift, gift.recipients().get(i), quote.parts().get(i), texts))
                        .toList(),
                sums(quote),
                gift.tellsRecipients(),
                form.invoice().addressee().map(Addressee::title).orElse(""),
                new Confirmation(
                        sheet.mustConfirm(form),
                        form.confirmed(),
                        complaint.errors().get("confirmed")),
                form.method(),
                holdMinutes,
                complaint.notice());
    }

    private GiftReviewPage.Recipient reviewed(PlaceGift gift, Recipient recipient, GiftQuote.Part part, Texts texts) {
        return new GiftReviewPage.Recipient(
                recipient.to().name(),
                recipient.to().phone(),
                divisions.fullName(recipient.to().division()) + recipient.to().address(),
                recipient.text().isEmpty() ? gift.card().text() : recipient.text(),
                Basket.of(recipient.lines(), window.current()).lines(texts).stream()
                        .map(line -> new GiftReviewPage.Goods(
                                line.name(), line.gloss(), line.quantity(), line.amount(), line.ships()))
                        .toList(),
                sums(part.quote()));
    }

    private static GiftReviewPage.Sums sums(@Nullable Quote quote) {
        return quote == null
                ? new GiftReviewPage.Sums("", "", "")
                : new GiftReviewPage.Sums(
                        Words.amount(quote.goods()), Words.amount(quote.freight()), Words.amount(quote.total()));
    }

    private static GiftReviewPage.Sums sums(GiftQuote quote) {
        return new GiftReviewPage.Sums(
                Words.amount(quote.sum(Quote::goods)),
                Words.amount(quote.sum(Quote::freight)),
                Words.amount(quote.sum(Quote::total)));
    }

    /** All that was filled in, to be sent along; the total is the one that the giver sees. */
    private static List<Map.Entry<String, String>> fields(GiftForm form, GiftQuote quote) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("idempotencyKey", form.purchase().idempotencyKey()));
        fields.add(Map.entry("fromCart", Boolean.toString(form.purchase().fromCart())));
        fields.add(Map.entry("expectedTotal", Words.amount(quote.sum(Quote::total))));
        form.purchase().lines().forEach(line -> {
            fields.add(Map.entry("sku", line.sku()));
            fields.add(Map.entry("quantity", Integer.toString(line.quantity())));
        });
        fields.add(Map.entry("card.from", form.giver().from()));
        fields.add(Map.entry("card.text", form.giver().text()));
        fields.add(Map.entry("phone", form.giver().phone()));
        fields.add(Map.entry("tellsRecipients", Boolean.toString(form.giver().tellsRecipients())));
        fields.addAll(form.invoice().typed());
        fields.add(Map.entry("count", Integer.toString(form.rows().size())));
        for (int i = 0; i < form.rows().size(); i++) {
            fields.addAll(fields(form.rows().get(i), GiftForm.prefix(i)));
        }
        return fields;
    }

    private static List<Map.Entry<String, String>> fields(Row row, String prefix) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(List.of(
                Map.entry(prefix + "name", row.name()),
                Map.entry(prefix + "phone", row.phone()),
                Map.entry(prefix + "address", row.address()),
                Map.entry(prefix + "text", row.text())));
        row.quantities().forEach((sku, quantity) -> fields.add(Map.entry(prefix + "quantity." + sku, quantity)));
        return fields;
    }
}
