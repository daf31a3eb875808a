package org.luyumarket.storefront.desk;

import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm.Ask;

/** Matters that buyers, suppliers and staff settle step by step. */
public final class MatterSamples {

    private MatterSamples() {}

    static MatterIndex index(Texts texts, List<MatterIndex.Row> rows) {
        return new MatterIndex(
                new MatterIndex.Words(
                        texts.get("return.title"),
                        texts.get("return.desk.lead.supplier"),
                        texts.get("return.desk.none")),
                List.of(new Fact(texts.get("return.state.REFUNDED"), "12")),
                List.of(new Tab(texts.get("matter.tab.waiting"), "", "/staff/returns", true)),
                rows,
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/staff/returns"));
    }

    static MatterIndex.Row row(Texts texts) {
        return new MatterIndex.Row(
                "/staff/returns/1",
                texts.term("涪陵榨菜"),
                "LY20261121000017",
                "2026-11-22 09:10",
                "2 · ¥39.80",
                new Badge(texts.get("return.state.ASKED"), Tone.WAIT),
                new Badge(texts.get("matter.clock.late", 5), Tone.BAD));
    }

    static EInvoiceIndex einvoices(Texts texts) {
        return new EInvoiceIndex(
                List.of(new Tab(texts.get("matter.tab.waiting"), "", "/supply/einvoices", true)),
                List.of(new EInvoiceIndex.Row(
                        "/supply/einvoices/1",
                        "滨州市第一<b>小学",
                        "91370600MA3TESTX0Y",
                        "LY20261121000017",
                        "2026-11-22 09:10",
                        "¥99.80",
                        new Badge(texts.get("einvoice.state.wanted"), Tone.WAIT))),
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/supply/einvoices"));
    }

    /** With a form of each kind, one of which was refused. */
    public static Matter matter(Texts texts) {
        var refused = new FormState(Map.of("reason", "<script>alert(1)</script>"), Map.of("reason", "太长"), "请改正。");
        var courier = Ask.choice(
                "courier",
                texts.get("return.send.courier"),
                List.of(new Option("SF", texts.get("desk.courier.SF"), true)));
        var number = Ask.line("trackingNumber", texts.get("return.send.trackingNumber"), null);
        var reason = Ask.area("reason", texts.get("return.refuse.reason"), texts.get("return.accept.address.hint"));
        return new Matter(
                new Matter.Head(
                        texts.get("return.title"),
                        texts.term("涪陵榨菜"),
                        new Matter.Back("/staff/returns", texts.get("return.back.desk")),
                        new Badge(texts.get("return.state.ASKED"), Tone.WAIT),
                        new Badge(texts.get("matter.clock.left", 30), Tone.WAIT),
                        texts.get("return.sentence.ASKED", "2026-11-24 09:10")),
                List.of(new Fact(texts.get("return.fact.reason"), "<script>alert(1)</script>")),
                List.of(new Matter.Said(
                        texts.get("complaint.side.BUYER"), "<script>alert(1)</script>", "2026-11-22 09:10")),
                List.of(
                        deed("send", DeedForm.Weight.MAIN, List.of(courier, number), FormState.of(Map.of()), texts),
                        deed("refuse", DeedForm.Weight.REFUSING, List.of(reason), refused, texts)));
    }

    private static DeedForm deed(String name, DeedForm.Weight weight, List<Ask> asks, FormState state, Texts texts) {
        var words = new DeedForm.Words(
                texts.get("return." + name),
                texts.find("return." + name + ".hint").orElse(""),
                texts.get("return." + name + ".do"));
        return new DeedForm(name, "/staff/returns/1/" + name, words, asks, weight, state);
    }
}
