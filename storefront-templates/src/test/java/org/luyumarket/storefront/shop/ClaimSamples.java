package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.MatterSamples;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** A claim of bad fruit as its buyer makes it and follows it. */
final class ClaimSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final OrderLink ORDER = new OrderLink("LY20261121000017", "");
    private static final String NAME = "奉节脐橙 纽荷尔 一等果";

    private ClaimSamples() {}

    static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        var frame = ShopSamples.formFrame(texts, "/orders/LY20261121000017/claims/1");
        var typed = new FormState(
                Map.of("bad", "99", "note", "<script>alert(1)</script>"), Map.of("bad", "应在 1 到 42 之间。"), "请改正。");
        pages.put(
                "claim-new",
                TEMPLATES.shopClaim(
                        frame,
                        page(
                                new ClaimPage.Form(
                                        typed, 42, 21, "49.90", frame.texts().unit("箱", 1)),
                                null)));
        pages.put("claim-declined", TEMPLATES.shopClaim(frame, page(null, standing(texts))));
        pages.put("claim-closed", TEMPLATES.shopClaim(frame, page(null, null)));
        pages.put(
                "return",
                TEMPLATES.shopMatter(
                        ShopSamples.formFrame(texts, "/orders/LY20261121000017/returns/1"),
                        MatterSamples.matter(texts)));
        return pages;
    }

    static List<LineLink> lines(Texts texts) {
        return List.of(
                new LineLink(
                        "/orders/LY20261121000017/claims/1",
                        NAME,
                        texts.gloss(NAME),
                        texts.get("claim.possible", 36),
                        texts.get("claim.open")),
                new LineLink(
                        "/orders/LY20261121000017/claims/2",
                        "城口老腊肉",
                        "",
                        texts.get("claim.state.SUPPLIER"),
                        texts.get("claim.look")));
    }

    private static ClaimPage page(ClaimPage.@Nullable Form form, ClaimPage.@Nullable Standing standing) {
        return new ClaimPage(ORDER, 1, NAME, "", form, standing);
    }

    private static ClaimPage.Standing standing(Texts texts) {
        return new ClaimPage.Standing(
                new Badge(texts.get("claim.state.DECLINED"), Tone.PLAIN),
                texts.get("claim.sentence.DECLINED", "只是果面有斑点"),
                List.of(new Fact(
                        texts.get("claim.fact.bad"), texts.get("claim.fact.bad.of", 3, 21, texts.unit("箱", 1)))),
                List.of("/photo"),
                FormState.of(Map.of()));
    }
}
