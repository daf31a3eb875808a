package org.luyumarket.storefront.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Desk;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.ImportFile;
import org.luyumarket.storefront.desk.ImportIndex;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.OrderFile;
import org.luyumarket.storefront.desk.Paging;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.UnitFile;
import org.luyumarket.storefront.desk.UnitIndex;
import org.luyumarket.storefront.desk.UnitListing;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages about units themselves with sample models. */
public final class UnitSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String UNIT = "示例·滨州市滨城区机关事务服务中心<script>alert(1)</script>";
    private static final ShareBar SHARE =
            new ShareBar(UNIT, "2026 年预留份额", "¥46,800.00 / ¥144,000.00，32.50%", "已验收并付款的才算", 325, Tone.GOOD);
    private static final FormState EMPTY = FormState.of(Map.of());
    private static final List<Fact> FACTS =
            List.of(new Fact("统一社会信用代码", "12371602DEMA0001X9"), new Fact("所在地", "山东省滨州市滨城区"));

    private UnitSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        Map<String, JteModel> pages = new LinkedHashMap<>();
        pages.put("staff-units", TEMPLATES.staffUnits(frame(texts, "/staff/units"), desk(texts), index()));
        pages.put("staff-unit", TEMPLATES.staffUnit(frame(texts, "/staff/units/1"), desk(texts), file()));
        pages.put(
                "staff-unit-files",
                TEMPLATES.staffUnitfiles(
                        frame(texts, "/staff/units/files"), desk(texts), new ImportIndex("文件里什么都没有。<b>", files())));
        pages.put(
                "staff-unit-file",
                TEMPLATES.staffUnitfile(frame(texts, "/staff/units/files/1"), desk(texts), listing()));
        pages.put("buyer-unit", TEMPLATES.buyerUnit(frame(texts, "/buyer/unit"), desk(texts), unit()));
        pages.put("buyer-unit-form", TEMPLATES.buyerUnitform(frame(texts, "/buyer/units/new"), form()));
        pages.put("buyer-join", TEMPLATES.buyerJoin(frame(texts, "/buyer/join/x"), join("小李")));
        pages.put("buyer-join-guest", TEMPLATES.buyerJoin(frame(texts, "/buyer/join/x"), join(null)));
        pages.put("buyer-share", TEMPLATES.buyerShare(frame(texts, "/buyer/share"), desk(texts), share()));
        pages.put("buyer-budgets", TEMPLATES.buyerBudgets(frame(texts, "/buyer/budgets"), desk(texts), budgets()));
        pages.put(
                "buyer-quotations",
                TEMPLATES.buyerQuotations(frame(texts, "/buyer/quotations"), desk(texts), SHARE, quotations()));
        pages.put(
                "buyer-quotation",
                TEMPLATES.buyerQuotation(frame(texts, "/buyer/quotations/1"), desk(texts), SHARE, quotation()));
        pages.put(
                "buyer-quotation-form",
                TEMPLATES.buyerQuotationform(frame(texts, "/buyer/quotations/new"), desk(texts), question()));
        pages.put(
                "supply-quotations",
                TEMPLATES.supplyQuotations(
                        frame(texts, "/supply/quotations"),
                        desk(texts),
                        new QuotationList("请您报的价。", List.of(), false)));
        pages.put(
                "supply-quotation",
                TEMPLATES.supplyQuotation(frame(texts, "/supply/quotations/1"), desk(texts), asked()));
        return pages;
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts) {
        return new Desk(
                "/staff",
                texts.get("desk.title"),
                "王主任",
                "市级",
                List.of(new Desk.Door("desk.door.units", "/staff/units", 0)),
                null);
    }

    private static UnitIndex index() {
        return new UnitIndex(
                List.of(new Tab("待审核", "1", "/staff/units?status=APPLIED", true)),
                "",
                "APPLIED",
                List.of(new UnitIndex.Row(
                        "/staff/units/1",
                        UNIT,
                        "12371602DEMA0001X9",
                        "事业单位",
                        "山东省滨州市滨城区",
                        new Badge("待审核", Tone.WAIT),
                        true)),
                Paging.of("1–1 / 1", 1, 1, page -> "/staff/units?page=" + page));
    }

    private static UnitFile file() {
        return new UnitFile(
                new UnitFile.Head(UNIT, "/staff/units/1", new Badge("待审核", Tone.WAIT), "校验码不符", "1"),
                FACTS,
                List.of(new Fact("旧名", "用到 2026-01-01")),
                List.of(new Fact("12371602DEMA0002X7", "用到 2026-01-02")),
                List.of(new OrderFile.Step("2026-11-21 09:00", "单位注册", "小李", "")),
                List.of("小李 · 管理员"),
                new UnitFile.Acts(true, true, true),
                new UnitFile.Forms(EMPTY.because("请写明理由"), EMPTY, EMPTY, EMPTY),
                "https://market.example/buyer/join/secret");
    }

    private static List<ImportIndex.Row> files() {
        return List.of(new ImportIndex.Row(
                "名单.xlsx", "/staff/units/files/1", "2026-11-21 09:00", "王主任", "20,000 行", new Badge("已导入", Tone.GOOD)));
    }

    private static UnitListing listing() {
        return new UnitListing(
                "名单.xlsx",
                "/staff/units/files/1",
                new Badge("正在检查", Tone.WAIT),
                40,
                List.of(new Fact("行数", "8,000")),
                "文件太大",
                "名单现在不能这样处理",
                List.of(new ImportFile.Wrong("3", "B3", "统一社会信用代码", "123", "18 位数字和大写字母")),
                "/api/v1/institutions/listings/1/errors.xlsx",
                true,
                true,
                true);
    }

    private static UnitPage unit() {
        FormState member = FormState.of(Map.of("roles", "APPROVER", "level", "1"));
        return new UnitPage(
                SHARE,
                UNIT,
                FACTS,
                List.of(
                        new UnitPage.Member("1", "王主任", "第 1 级审批", "", member),
                        new UnitPage.Member("2", "小李", "申请", "", member.because("至少一位管理员"))),
                List.of(new Fact("任何金额", "1 级审批")),
                true,
                new UnitPage.Forms(
                        List.of(new Option("REQUESTER", "申请", false), new Option("APPROVER", "审批", false)),
                        EMPTY,
                        EMPTY,
                        EMPTY,
                        List.of(new Option("2", "小李", false))),
                "https://market.example/buyer/join/secret");
    }

    private static UnitForm form() {
        return new UnitForm(
                new FormState(Map.of("name", "示例学校"), Map.of("creditCode", "校验码不符"), "请改正"),
                List.of(new Option("ORGAN", "机关", false)),
                List.of(new UnitForm.Waiting("示例学校", "正在等工作人员审核。", false)));
    }

    private static JoinPage join(@Nullable String person) {
        return new JoinPage(
                UNIT,
                "/buyer/join/x",
                FACTS,
                person,
                "/login?next=%2Fbuyer%2Fjoin%2Fx",
                "/sign-up?next=%2Fbuyer%2Fjoin%2Fx");
    }

    private static SharePage share() {
        return new SharePage(
                SHARE,
                List.of(new Tab("2026", "", "/buyer/share?year=2026", true)),
                List.of(new Fact("预留金额", "¥144,000.00")),
                List.of(new SharePage.Booking(
                        "机关食堂十一月脐橙", "2026-11-21", "¥3,600.00", new Badge("不计入：产品当日没有有效认定", Tone.WAIT))),
                "2026-06-28 前填报",
                new SharePage.Staff(
                        List.of(new Fact("已加入", "12")),
                        "本年有 9 位职工买过。",
                        "https://market.example/account/unit?code=AB",
                        true),
                new SharePage.Filing(
                        "2026",
                        new FormState(Map.of("version", "1"), Map.of("ratio", "不低于 10%"), "请改正"),
                        List.of(new Option("OWN", "自办食堂", true)),
                        "不低于 10%",
                        "不低于 0%"));
    }

    private static BudgetsPage budgets() {
        FormState change = FormState.of(Map.of("amount", "120000.00", "version", "1"));
        return new BudgetsPage(
                SHARE,
                List.of(new Tab("2026", "", "/buyer/budgets?year=2026", true)),
                "2026",
                List.of(new BudgetsPage.Item(
                        "1", "食堂原材料", "¥120,000.00", "¥5,388.00", "¥0.00", "¥114,612.00", 0, 45, change)),
                List.of("今年“柑橘”类采购接近公开招标数额标准。"),
                EMPTY.because("预算已经变了。"));
    }

    private static QuotationList quotations() {
        return new QuotationList(
                "请几家报价。",
                List.of(new QuotationList.Row(
                        "/buyer/quotations/1",
                        "XJ2026000001",
                        "一等果脐橙",
                        "2 家供货单位",
                        "2026-11-25 17:00",
                        new Badge("报价中", Tone.WAIT),
                        "等供货单位报价")),
                true);
    }

    private static QuotationFile.Head head() {
        return new QuotationFile.Head(
                "XJ2026000001",
                "/buyer/quotations/1",
                "一等果脐橙",
                new Badge("已截止", Tone.WAIT),
                "轮到申请人选定。",
                List.of(new Fact("数量", "500 kg")),
                "1");
    }

    private static QuotationFile quotation() {
        return new QuotationFile(
                head(),
                List.of(new Fact("济南匡山 · 2026-11-20", "¥8.60，每公斤")),
                List.of(new QuotationFile.Row(
                        "V08A",
                        "示例·合作社",
                        "奉节脐橙",
                        "一等",
                        "¥41.50",
                        "¥8.30",
                        "¥49.90",
                        "一年内没有变过",
                        List.of(new Badge("最低", Tone.GOOD), new Badge("认定产品", Tone.PLAIN)))),
                "同等条件下认定产品排在前面。",
                new QuotationFile.Acts(true, true, "/buyer/requisitions/new?quotation=1"),
                EMPTY.because("别人已先办了这一步。"));
    }

    private static QuotationForm question() {
        return new QuotationForm(
                SHARE,
                new FormState(Map.of("day", "2026-11-25"), Map.of("suppliers", "2 至 20 家"), "请改正"),
                "citrus",
                List.of(new Option("citrus", "橙橘", true)),
                List.of(new Option("V08A", "示例·合作社 · 奉节县", false)));
    }

    private static SupplyQuotation asked() {
        return new SupplyQuotation(
                head(), "还没有报价。", true, List.of(new Option("500236-01", "奉节脐橙 ¥49.90", false)), EMPTY);
    }
}
