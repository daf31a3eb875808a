package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.CheckoutPage.Confirmation;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of a gift to several addresses. */
final class GiftSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final OrderLink GIFT = new OrderLink("LG20261121-00000001", "");
    private static final GiftReviewPage.Sums SUMS = new GiftReviewPage.Sums("99.80", "0.00", "99.80");

    private GiftSamples() {}

    static Map<String, JteModel> pages(Texts texts) {
        var frame = ShopSamples.formFrame(texts, "/checkout/gift");
        return Map.of(
                "gift-form", TEMPLATES.shopGiftform(frame, form(null)),
                "gift-form-wrong", TEMPLATES.shopGiftform(frame, form("请填写")),
                "gift-review", TEMPLATES.shopGiftreview(frame, review()),
                "gift", TEMPLATES.shopGift(frame, gift()));
    }

    private static GiftFormPage form(@Nullable String error) {
        return new GiftFormPage(
                ShopSamples.lines(),
                new GiftFormPage.Giver(
                        new Field("<b>老张", error), Field.of("新年好"), new Field("13800000000", error), true),
                List.of(recipient(0, null), recipient(1, error)),
                ShopSamples.keptAddresses(),
                new Field("", error),
                new EInvoiceFields(
                        error == null ? "" : "COMPANY", Field.of("<b>"), new Field("9137<b>", error), Field.empty()),
                new GiftFormPage.Terms("0190-key", true, 10),
                null);
    }

    private static GiftFormPage.Recipient recipient(int index, @Nullable String error) {
        return new GiftFormPage.Recipient(
                "recipients[" + index + "].",
                new Field("<b>王芳", error),
                new Field("13800000001", error),
                new Field("山东省滨州市滨城区黄河五路1号", error),
                Field.of(""),
                List.of(new GiftFormPage.Quantity("500236-01", "奉节脐橙", "", new Field("1", error))));
    }

    private static GiftReviewPage review() {
        return new GiftReviewPage(
                List.of(Map.entry("idempotencyKey", "0190-key"), Map.entry("phone", "<b>")),
                "<b>老张",
                List.of(new GiftReviewPage.Recipient("<b>王芳", "13800000001", "山东省滨州市滨城区黄河五路1号", "新年好", goods(), SUMS)),
                SUMS,
                true,
                "<b>有限公司",
                new Confirmation(true, false, null),
                "card",
                30,
                null);
    }

    private static List<GiftReviewPage.Goods> goods() {
        return List.of(new GiftReviewPage.Goods("<b>奉节脐橙", "", 2, "99.80", "2027年3月1日"));
    }

    private static GiftPage gift() {
        return new GiftPage(
                GIFT,
                true,
                "15:32",
                "<b>老张",
                false,
                List.of(new GiftPage.Recipient(
                        new OrderLink("LY20261121-00000001", ""),
                        OrderState.AWAITING_PAYMENT,
                        "<b>王芳",
                        "13800000001",
                        "山东省滨州市滨城区黄河五路1号",
                        "新年好",
                        goods(),
                        SUMS)),
                new OrderPage.Amounts("99.80", "0.00", "0.00", "99.80", "0.00", "0.00"));
    }
}
