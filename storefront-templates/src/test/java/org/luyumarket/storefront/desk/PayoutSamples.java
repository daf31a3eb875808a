package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm.Ask;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** Pages on which suppliers see what they have coming and staff pay it. */
public final class PayoutSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String STATEMENT = "/supply/settlement";
    private static final String RUNS = "/staff/payouts";
    private static final Paging PAGER = Paging.of("第 1–2 条，共 2 条", 1, 1, page -> "");
    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private PayoutSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        return Map.of(
                "supply-settlement",
                        TEMPLATES.supplySettlement(frame(texts, STATEMENT), desk(texts, STATEMENT), statement(texts)),
                "supply-settlement-empty",
                        TEMPLATES.supplySettlement(frame(texts, STATEMENT), desk(texts, STATEMENT), nothing(texts)),
                "staff-payouts", TEMPLATES.staffPayouts(frame(texts, RUNS), desk(texts, RUNS), runs(texts)),
                "staff-queue", TEMPLATES.staffQueue(frame(texts, "/staff/queue"), desk(texts, RUNS), queue(texts)),
                "staff-payout", TEMPLATES.staffPayout(frame(texts, RUNS + "/1"), desk(texts, RUNS), run(texts)));
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts, String address) {
        return new Desk(
                address,
                texts.get("desk.title"),
                "市级<script>alert(1)</script>",
                "市级",
                List.of(new Desk.Door("payout.door", address, 0)),
                null);
    }

    private static SettlementPage statement(Texts texts) {
        return new SettlementPage(
                texts.get("payout.lead", "2026-11-23 10:00"),
                periods(texts),
                List.of(new Fact(texts.get("payout.sum.goods"), "¥12,345.60")),
                new Fact(texts.get("payout.sum.net"), "¥12,000.00"),
                List.of(new SettlementPage.Row(
                        "2026-11-21 09:12",
                        "LY20261121000042",
                        "/supply/orders/LY20261121000042",
                        "¥99.80",
                        "¥0.00",
                        "¥99.80")),
                PAGER,
                List.of(new SettlementPage.Payout(
                        "2026-11-15",
                        List.of(new Fact(texts.get("payout.sum.carried"), "¥99.80")),
                        "¥8,000.00",
                        new Badge(texts.get("payout.state.PAID"), Tone.GOOD),
                        "合作社<script>alert(1)</script> …5678",
                        texts.get("payout.note.paid", "20261116001"))),
                new SettlementPage.Account(
                        List.of(new SettlementPage.Known(
                                "奉节县夔门脐橙专业合作社",
                                "重庆农商行奉节支行 …5678",
                                new Badge(texts.get("payout.account.state.REFUSED"), Tone.BAD),
                                "户名不符<script>alert(1)</script>")),
                        UNTOUCHED));
    }

    private static SettlementPage nothing(Texts texts) {
        return new SettlementPage(
                texts.get("payout.lead", "2026-11-23 10:00"),
                periods(texts),
                List.of(),
                new Fact(texts.get("payout.sum.net"), "¥0.00"),
                List.of(),
                PAGER,
                List.of(),
                new SettlementPage.Account(
                        List.of(), new FormState(Map.of("number", "12"), Map.of("number", "太短"), "太短")));
    }

    private static SettlementPage.Periods periods(Texts texts) {
        return new SettlementPage.Periods(
                "2026-11",
                texts.get("payout.days", "2026-11-01", "2026-11-30"),
                List.of(new Tab("2026-11", "", STATEMENT + "?period=2026-11", true)),
                List.of(new Tab(texts.get("payout.period.whole"), "", STATEMENT + "?period=2026-11", true)));
    }

    private static PayoutIndex runs(Texts texts) {
        return new PayoutIndex(
                new PayoutIndex.Drawing(List.of(new Option("2026-11-16", "2026-11-15", true)), UNTOUCHED),
                List.of(new PayoutIndex.Row(
                        RUNS + "/1", "2026-10-31", "王雪梅 · 2026-11-01 09:00", "12", "¥120,000.00", waiting(texts))),
                PAGER,
                List.of(new PayoutIndex.Account(
                        "合作社<script>alert(1)</script>",
                        List.of(new Fact(texts.get("payout.number"), "62284800000012345678")),
                        List.of(deed("accept", "-1", List.of(), texts)))));
    }

    private static PayoutFile run(Texts texts) {
        Ask reference = Ask.line("reference", texts.get("payout.paid.reference"), null);
        Ask reason = Ask.area("reason", texts.get("payout.discard.reason"), null);
        return new PayoutFile(
                new PayoutFile.Head(
                        RUNS + "/1",
                        texts.get("payout.run.title", "2026-11-15"),
                        waiting(texts),
                        texts.get("payout.run.sentence.DRAWN", "王雪梅"),
                        true),
                List.of(new Fact(texts.get("payout.total"), "¥120,000.00")),
                List.of(new PayoutFile.Row(
                        "1",
                        "合作社<script>alert(1)</script>",
                        "V08A",
                        List.of(new Fact(texts.get("payout.sum.goods"), "¥8,000.00")),
                        "¥8,000.00",
                        "合作社 · 重庆农商行 …5678",
                        waiting(texts),
                        "",
                        List.of(deed("paid", "-1", List.of(reference), texts)))),
                PAGER,
                List.of(deed("approve", "", List.of(), texts), deed("discard", "", List.of(reason), texts)),
                "说明<script>alert(1)</script>");
    }

    private static QueuePage queue(Texts texts) {
        return new QueuePage(
                List.of(new Tab(texts.get("queue.kind.all"), "2", "/staff/queue", true)),
                List.of(
                        new QueuePage.Row(
                                "/staff/claims/1",
                                texts.get("queue.do.claim"),
                                "奉节脐橙<script>alert(1)</script>",
                                "LY20261121000042",
                                "2026-11-21 09:12",
                                "2026-11-22 09:12",
                                waiting(texts)),
                        new QueuePage.Row(
                                "/staff/payouts", texts.get("queue.do.account"), "V08A", "", "2026-11-22", "", null)),
                PAGER);
    }

    private static Badge waiting(Texts texts) {
        return new Badge(texts.get("payout.run.state.DRAWN"), Tone.WAIT);
    }

    private static DeedForm deed(String name, String suffix, List<Ask> asks, Texts texts) {
        String key = "payout." + name;
        var words = new DeedForm.Words(texts.get(key), texts.find(key + ".hint").orElse(""), texts.get(key + ".do"));
        return new DeedForm(name + suffix, RUNS + "/1/" + name, words, asks, DeedForm.Weight.MAIN, UNTOUCHED);
    }
}
