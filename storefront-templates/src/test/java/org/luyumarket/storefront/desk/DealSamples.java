package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of offline deals with sample models. */
public final class DealSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String DEAL = "/staff/deals/D00000012";

    private DealSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        Desk desk = desk(texts);
        pages.put("staff-deals", TEMPLATES.staffDeals(frame(texts, "/staff/deals"), desk, index(texts)));
        pages.put("staff-deal", TEMPLATES.staffDeal(frame(texts, DEAL), desk, file(texts)));
        pages.put("staff-deal-new", TEMPLATES.staffDealform(frame(texts, "/staff/deals/new"), desk, form()));
        pages.put("staff-imports", TEMPLATES.staffImports(frame(texts, "/staff/deals/imports"), desk, imports(texts)));
        pages.put(
                "staff-import",
                TEMPLATES.staffImportfile(frame(texts, "/staff/deals/imports/1"), desk, importFile(texts)));
        pages.put("staff-partners", TEMPLATES.staffPartners(frame(texts, "/staff/partners"), desk, partners(texts)));
        pages.put("staff-partner", TEMPLATES.staffPartner(frame(texts, "/staff/partners/dikou"), desk, partner(texts)));
        pages.put(
                "staff-partner-new",
                TEMPLATES.staffPartnerform(frame(texts, "/staff/partners/new"), desk, partnerForm(texts)));
        return pages;
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts) {
        return new Desk(
                "/staff",
                texts.get("desk.title"),
                "王雪梅",
                texts.get("desk.role.county", "奉节县"),
                List.of(new Desk.Door("desk.door.deals", "/staff/deals", 3)),
                null);
    }

    private static Badge waiting(Texts texts) {
        return new Badge(texts.get("deal.status.SUBMITTED"), Tone.WAIT);
    }

    private static DealIndex index(Texts texts) {
        return new DealIndex(
                List.of(new Tab(texts.get("deal.status.SUBMITTED"), "3", "/staff/deals?status=SUBMITTED", true)),
                new DealIndex.Filters("SUBMITTED", "", options(), options(), "", ""),
                List.of(new DealIndex.Row(
                        "D00000012",
                        DEAL,
                        "2026-11-18",
                        "奉节脐橙 统货",
                        "示例·奉节合作社",
                        "<b>李</b>记果品",
                        "批发",
                        "32.500",
                        "155,000.00",
                        waiting(texts),
                        new Badge(texts.get("deal.doubt"), Tone.BAD),
                        true)),
                List.of(new Fact(texts.get("deal.status.SUBMITTED"), texts.get("deal.sum.other", 3, "65.1", "32.48"))),
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/staff/deals?page=" + page),
                true);
    }

    private static DealFile file(Texts texts) {
        FormState refused = new FormState(Map.of("note", ""), Map.of("note", "请填写。"), null);
        return new DealFile(
                new DealFile.Head(
                        "D00000012",
                        DEAL,
                        "2",
                        "32.500 吨 奉节脐橙",
                        waiting(texts),
                        "32.500",
                        "155,000.00",
                        "4.77",
                        texts.get("deal.entered", "王雪梅", "2026-11-18 16:20"),
                        texts.get("deal.reviewed", "张强", "2026-11-19 09:00"),
                        "<script>alert(1)</script>",
                        new DealFile.Link("D00000007", "/staff/deals/D00000007"),
                        new DealFile.Link("十一月.xlsx", "/staff/deals/imports/1"),
                        true),
                List.of(new Fact(texts.get("deal.buyer"), "示例·济南堤口路果品商行")),
                List.of(new Fact(texts.get("deal.invoice"), "FP-0007781")),
                List.of(new DealFile.Pair(texts.get("deal.invoice"), "FP-0007781", "FP-7781", false)),
                List.of(new DealFile.Entry(
                        "2026-11-18",
                        texts.get("deal.kind.SALE"),
                        "32.500",
                        "¥155,000.00",
                        new Badge(texts.get("desk.verdict.counted"), Tone.GOOD),
                        "")),
                List.of(new DealFile.Follower(
                        "D00000013",
                        "/staff/deals/D00000013",
                        texts.get("deal.kind.RETURN"),
                        "1.000",
                        "4,700.00",
                        waiting(texts))),
                List.of(new DealFile.Likeness(
                        "D00000011",
                        "/staff/deals/D00000011",
                        List.of(new DealFile.Pair(texts.get("deal.tonnes"), "32.500", "32.400", false)),
                        null,
                        FormState.of(Map.of()))),
                List.of(new DealFile.Picture("/api/v1/staff/deals/D00000012/photos/1", "王雪梅")),
                new DealFile.Acts(
                        true, true, true, true, refused, "2026-09 → 2026-10", FormState.of(Map.of()), "请先判断。"));
    }

    private static DealForm form() {
        FormState refused = new FormState(
                Map.of("weight", "32500", "money", "155000"), Map.of("priceReason", "合每公斤 4.77 分"), "请改正。");
        return new DealForm(
                refused,
                "/staff/deals/new",
                "/staff/deals",
                "",
                new DealForm.Choices(options(), options(), options(), options(), options(), options(), options()));
    }

    private static ImportIndex imports(Texts texts) {
        return new ImportIndex(
                null,
                List.of(new ImportIndex.Row(
                        "十一月.xlsx",
                        "/staff/deals/imports/1",
                        "2026-11-21 10:00",
                        "王雪梅",
                        texts.get("import.count", "1,200"),
                        new Badge(texts.get("import.status.CHECKED"), Tone.GOOD))));
    }

    private static ImportFile importFile(Texts texts) {
        return new ImportFile(
                "十一月.xlsx",
                "/staff/deals/imports/1",
                new Badge(texts.get("import.status.CHECKING"), Tone.WAIT),
                42,
                List.of(new Fact(texts.get("import.rows"), "1,200")),
                null,
                null,
                List.of(new ImportFile.Wrong("7", "D7", "数量(吨)", "三十", "应是大于 0 的数。")),
                List.of(new ImportFile.Reading("G5", "12", "采购单位所在地", "莱芜市已于 2018-12-31 撤销，按今天的山东省济南市统计。")),
                "/api/v1/staff/deal-imports/1/errors.csv",
                new ImportFile.Acts(true, true, true, true, "/staff/deals?importId=1"));
    }

    private static PartnerIndex partners(Texts texts) {
        return new PartnerIndex(
                List.of(new PartnerIndex.Row(
                        "dikou",
                        "/staff/partners/dikou",
                        "示例·济南堤口路批发市场",
                        "山东省济南市天桥区",
                        texts.get("partner.keeper.city"),
                        "批发",
                        new Badge(texts.get("partner.key.has"), Tone.GOOD),
                        new Badge(texts.get("partner.active"), Tone.GOOD),
                        true)),
                true);
    }

    private static PartnerFile partner(Texts texts) {
        return new PartnerFile(
                new PartnerFile.Head(
                        "dikou",
                        "/staff/partners/dikou",
                        "示例·济南堤口路批发市场",
                        new Badge(texts.get("partner.key.has"), Tone.GOOD),
                        true,
                        true),
                List.of(new Fact(texts.get("partner.division"), "山东省济南市天桥区")),
                List.of(new Fact("500236-09", texts.get("partner.prices.band", "3.00", "7.00"))),
                List.of(new PartnerFile.Receipt(
                        "S-1",
                        "2026-11-21 10:00",
                        new Badge(texts.get("deal.kind.SALE"), Tone.PLAIN),
                        "奉节腊肉",
                        "0.5",
                        "48.00")),
                true,
                "lyk_sample");
    }

    private static PartnerForm partnerForm(Texts texts) {
        FormState form = FormState.of(Map.of("active", "true", "name", texts.get("partner.title")));
        return new PartnerForm(
                form, "/staff/partners/new", "/staff/partners", true, options(), options(), options(), options(), 3);
    }

    private static List<Option> options() {
        return List.of(new Option("1", "甲", true), new Option("2", "乙", false));
    }
}
