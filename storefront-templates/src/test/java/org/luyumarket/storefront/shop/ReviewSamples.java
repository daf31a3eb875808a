package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** Reviews as they are written and read. */
public final class ReviewSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final OrderLink ORDER = new OrderLink("LY20261121000017", "k3y+/with=signs");
    private static final String NAME = "奉节脐橙 纽荷尔 一等果";

    private ReviewSamples() {}

    static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        var frame = ShopSamples.formFrame(texts, "/orders/LY20261121000017/reviews/1");
        var refused = new FormState(
                Map.of("stars", "4", "words", "<script>alert(1)</script>"), Map.of("words", "最多 500 个字。"), "请改正。");
        pages.put("review-new", TEMPLATES.shopReview(frame, page(refused, null)));
        pages.put("review-written", TEMPLATES.shopReview(frame, page(null, review(texts))));
        pages.put("review-closed", TEMPLATES.shopReview(frame, page(null, null)));
        pages.put("reviews", TEMPLATES.shopReviews(frame, new ReviewsPage(NAME, "", list(texts), Pager.NONE)));
        return pages;
    }

    static ReviewList list(Texts texts) {
        return new ReviewList("500236-01", 12, "4.8", List.of(review(texts)));
    }

    public static Testimonial review(Texts texts) {
        return new Testimonial(
                5,
                "又大又甜 <script>alert(1)</script>",
                texts.get("review.by", "滨州市", "2026-11-21"),
                List.of("/photo"),
                "谢谢您 <script>alert(2)</script>");
    }

    private static ReviewPage page(@Nullable FormState form, @Nullable Testimonial written) {
        return new ReviewPage(ORDER, 1, NAME, "", form, written);
    }
}
