package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.luyumarket.ordering.PlaceGift;
import org.luyumarket.portal.shop.CheckoutSheet.Complaint;
import org.luyumarket.portal.shop.GiftForm.Row;
import org.luyumarket.shopwindow.ShopWindow;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.BuyingLine;
import org.luyumarket.storefront.shop.GiftFormPage;
import org.luyumarket.storefront.shop.KeptAddress;
import org.luyumarket.storefront.shop.ProductPage.ReturnRule;
import org.springframework.stereotype.Component;

/** Lays out the page on which a gift is filled in. */
@Component
class GiftSheet {

    private final ShopWindow window;

    GiftSheet(ShopWindow window) {
        this.window = window;
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
                form.invoice().fields(errors),
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
}
