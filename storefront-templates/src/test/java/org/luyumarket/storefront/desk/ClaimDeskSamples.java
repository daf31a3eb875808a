package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.ReviewSamples;
import org.luyumarket.storefront.shop.Testimonial;

/** Claims of bad fruit, and reviews, on the desk of whoever judges or answers them. */
final class ClaimDeskSamples {

    private ClaimDeskSamples() {}

    static ClaimIndex index(Texts texts) {
        var row = new ClaimIndex.Row(
                "/staff/claims/1",
                texts.term("奉节脐橙 纽荷尔 一等果"),
                "LY20261121000017",
                "2026-11-22 09:10",
                texts.get("claim.fact.bad.of", 3, 21, texts.unit("箱", 1)),
                "¥7.13",
                waiting(texts),
                new Badge(texts.get("claim.clock.left", 5), Tone.BAD));
        return new ClaimIndex(
                texts.get("claim.desk.lead.supplier"),
                List.of(new Tab(texts.get("claim.desk.tab.waiting"), "", "/staff/claims", true)),
                List.of(row),
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/staff/claims"));
    }

    static ClaimFile file(Texts texts) {
        var head = new ClaimFile.Head(
                "/staff/claims",
                "/staff/claims/1",
                "奉节脐橙",
                waiting(texts),
                new Badge(texts.get("claim.clock.waited", 3), Tone.BAD),
                texts.get("claim.sentence.STAFF"));
        var refused = new FormState(Map.of("reason", "<script>alert(1)</script>"), Map.of("reason", "太长"), null);
        return new ClaimFile(
                head,
                List.of(new Fact(texts.get("claim.fact.note"), "<script>alert(1)</script>")),
                List.of("/photo"),
                new ClaimFile.Judging(
                        FormState.of(Map.of("bad", "3")),
                        refused,
                        3,
                        "¥7.13",
                        texts.get("claim.judge.refuse.hint.staff")));
    }

    static ReviewIndex reviews(Texts texts) {
        var said = ReviewSamples.review(texts);
        var unanswered = new Testimonial(2, said.words(), said.by(), List.of(), "");
        var form = new FormState(Map.of("words", "<script>alert(1)</script>"), Map.of("words", "太长"), "请改正。");
        return new ReviewIndex(
                List.of(
                        new ReviewIndex.Row("1", "奉节脐橙", "LY20261121000017", unanswered, form),
                        new ReviewIndex.Row("2", "奉节脐橙", "LY20261121000018", said, FormState.of(Map.of()))),
                Paging.of(texts.get("desk.pages.summary", 1, 2, 2), 1, 1, page -> "/supply/reviews"));
    }

    private static Badge waiting(Texts texts) {
        return new Badge(texts.get("claim.state.SUPPLIER"), Tone.WAIT);
    }
}
