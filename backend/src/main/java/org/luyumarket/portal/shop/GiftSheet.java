package org.luyumarket.portal.shop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.GiftQuote;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.ordering.PlaceGift.Recipient;
import org.luyumarket.ordering.Quote;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.BuyingLine;
import org.luyumarket.storefront.shop.CheckoutPage.Confirmation;
import org.luyumarket.storefront.shop.GiftFormPage;
import org.luyumarket.storefront.shop.GiftReviewPage;
import org.luyumarket.storefront.shop.KeptAddress;
import org.luyumarket.storefront.shop.ProductPage.ReturnRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Lays out the two pages on which a gift is filled in and looked over. */
@Component
class GiftSheet {

    private final ShopWindow window;
    private final Divisions divisions;
    private final long holdMinutes;

    GiftSheet(ShopWindow window, Divisions divisions, @Value("${luyu.hold-minutes:30}") long holdMinutes) {
        this.window = window;
        this.divisions = divisions;
        this.holdMinutes = holdMinutes;
    }

    boolean isEmpty(GiftForm form) {
        return basket(form).isEmpty();
    }

    /** Goods that cannot be sent back without a reason ask for a separate yes. */
    boolean mustConfirm(GiftForm form) {
        return basket(form)
                .products()
                .anyMatch(product -> ProductSheet.returnRule(product.handling()) != ReturnRule.SEVEN_DAYS);
    }

    private Basket basket(GiftForm form) {
        return Basket.of(form.purchase().lines(), window.current());
    }

    GiftFormPage form(GiftForm form, List<KeptAddress> book, Field pasted, Complaint complaint, Texts texts) {
        List<BuyingLine> goods = basket(form).lines(texts);
        Map<String, String> errors = complaint.errors();
        return new GiftFormPage(
                goods,
                new GiftFormPage.Giver(
                        new Field(form.giver().from(), errors.get("card.from")),
                        new Field(form.giver().text(), errors.get("card.text")),
                        new Field(form.giver().phone(), errors.get("phone")),
                        form.giver().tellsRecipients()),
                IntStream.range(0, form.rows().size())
                        .mapToObj(i -> recipient(form.rows().get(i), GiftForm.prefix(i), goods, errors))
                        .toList(),
                book,
                pasted,
                new GiftFormPage.Terms(
                        form.purchase().idempotencyKey(), form.purchase().fromCart(), PlaceGift.MOST_RECIPIENTS),
                complaint.notice());
    }

    private static GiftFormPage.Recipient recipient(
            Row row, String prefix, List<BuyingLine> goods, Map<String, String> errors) {
        String where = Optional.ofNullable(errors.get(prefix + "divisionCode"))
                .orElseGet(() -> errors.get(prefix + "address"));
        return new GiftFormPage.Recipient(
                prefix,
                new Field(row.name(), errors.get(prefix + "name")),
                new Field(row.phone(), errors.get(prefix + "phone")),
                new Field(row.address(), where),
                new Field(row.text(), errors.get(prefix + "text")),
                goods.stream()
                        .map(line -> new GiftFormPage.Quantity(
                                line.sku(),
                                line.name(),
                                line.gloss(),
                                new Field(
                                        row.quantities().getOrDefault(line.sku(), ""),
                                        errors.get(prefix + "quantity." + line.sku()))))
                        .toList());
    }

    GiftReviewPage review(GiftForm form, PlaceGift gift, GiftQuote quote, Complaint complaint, Texts texts) {
        return new GiftReviewPage(
                fields(form, quote),
                gift.card().from(),
                IntStream.range(0, gift.recipients().size())
                        .mapToObj(i -> reviewed(
                                gift, gift.recipients().get(i), quote.parts().get(i), texts))
                        .toList(),
                sums(quote),
                gift.tellsRecipients(),
                new Confirmation(
                        mustConfirm(form), form.confirmed(), complaint.errors().get("confirmed")),
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
