package org.luyumarket.storefront.buyer;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Desk;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Paging;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.TransferIndex;
import org.luyumarket.storefront.desk.TransferPage;
import org.luyumarket.storefront.desk.WrongCell;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of what is owed and paid with sample models. */
public final class DueSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String TRANSFERS = "/staff/transfers";
    private static final ShareBar SHARE = new ShareBar(
            "示例·滨州市滨城区机关事务服务中心", "2026 年预留份额", "¥46,800.00 / ¥144,000.00，32.50%", "已验收并付款的才算", 325, Tone.GOOD);
    private static final Paging PAGER = Paging.of("第 1–2 条，共 2 条", 1, 1, page -> "");
    private static final Badge WAITING = new Badge("待处理", Tone.WAIT);

    private DueSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        return Map.of(
                "buyer-dues", TEMPLATES.buyerDues(frame(texts, "/buyer/dues"), desk(texts), SHARE, dues()),
                "buyer-due",
                        TEMPLATES.buyerDue(
                                frame(texts, "/buyer/dues/1"),
                                desk(texts),
                                SHARE,
                                due(),
                                new DueOnline(
                                        "/buyer/dues/1/payments",
                                        "key",
                                        List.of(new Option("card", "银行卡", true)),
                                        FormState.of(Map.of()),
                                        "已开始支付")),
                "staff-dues",
                        TEMPLATES.staffDues(
                                frame(texts, "/staff/dues"),
                                desk(texts),
                                new DueList("各单位的应付款。", "本页未付 ¥0.00。", List.of(), PAGER)),
                "staff-due", TEMPLATES.staffDue(frame(texts, "/staff/dues/1"), desk(texts), due()),
                "staff-transfers", TEMPLATES.staffTransfers(frame(texts, TRANSFERS), desk(texts), transfers()),
                "staff-transfers-refused",
                        TEMPLATES.staffTransfers(frame(texts, TRANSFERS), desk(texts), refusedStatement()),
                "staff-transfer", TEMPLATES.staffTransfer(frame(texts, TRANSFERS + "/1"), desk(texts), transfer()));
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts) {
        return new Desk(
                "/staff",
                texts.get("desk.title"),
                "市级<script>alert(1)</script>",
                "市级",
                List.of(new Desk.Door("transfer.door", TRANSFERS, 0)),
                null);
    }

    private static DueList dues() {
        return new DueList(
                "验收之后应付的款项，最急的在前。",
                "本页未付 ¥5,388.00，其中已逾期 ¥499.00。",
                List.of(
                        new DueList.Row(
                                "/buyer/dues/1",
                                "YF2026000001",
                                "机关食堂十一月水果",
                                "示例·合作社",
                                "¥499.00",
                                "¥499.00",
                                new Badge("已逾期", Tone.BAD),
                                "应于 2026-11-19 前付，已过 3 天"),
                        new DueList.Row(
                                "/buyer/dues/2",
                                "YF2026000002",
                                "机关食堂十二月水果",
                                "示例·合作社",
                                "¥5,388.00",
                                "¥4,889.00",
                                new Badge("未到期", Tone.PLAIN),
                                "2026-12-20 前付，还有 28 天")),
                PAGER);
    }

    private static DueFile due() {
        return new DueFile(
                "/buyer/dues",
                new DueFile.Head(
                        "YF2026000001",
                        "机关食堂十一月水果",
                        new Badge("已逾期", Tone.BAD),
                        "请付 ¥399.00。转账时在用途里写上识别码，到账后自动记到这一笔。",
                        List.of(new Fact("合同", "HT2026000001"), new Fact("应付日", "2026-11-19"))),
                new DueFile.Advice("LY0000000112", "¥499.00", "/api/v1/dues/1/advice"),
                List.of(new DueFile.Goods("奉节脐橙", "500236-01", "第一食堂", "10", "50 kg", "¥499.00")),
                List.of(new DueFile.Payment("2026-11-20", "滨城区示例单位", "20261120000123", "¥100.00", "识别码、付款单位一致")));
    }

    private static TransferIndex transfers() {
        return new TransferIndex(true, null, List.of(), tabs(), List.of(row()), PAGER);
    }

    private static TransferIndex refusedStatement() {
        return new TransferIndex(
                true,
                "文件里有不对的地方。",
                List.of(new WrongCell("G7", "余额对不上：按上一笔余额和本笔金额，应是 1499.00 元。")),
                tabs(),
                List.of(),
                PAGER);
    }

    private static List<Tab> tabs() {
        return List.of(new Tab("待处理", "", TRANSFERS, true), new Tab("全部", "", TRANSFERS + "?all=true", false));
    }

    private static TransferIndex.Row row() {
        return new TransferIndex.Row(
                TRANSFERS + "/1", "2026-11-20", "滨州市财政国库", "20261120000123", "¥499.00", "¥499.00", "货款", WAITING);
    }

    private static TransferPage transfer() {
        return new TransferPage(
                TRANSFERS + "/1",
                new TransferPage.Head(
                        "滨州市财政国库",
                        "¥599.00",
                        WAITING,
                        "付款单位不是采购单位，金额也与未付的不同，请核实。",
                        List.of(new Fact("用途", "货款"), new Fact("未入账", "¥499.00"))),
                List.of(new TransferPage.Booking(
                        "YF2026000001",
                        "¥100.00",
                        "人工入账 · 财政代付",
                        "王主任 · 2026-11-21 09:00",
                        TRANSFERS + "/payments/1/reversal")),
                new TransferPage.Matching(
                        new FormState(Map.of("amount1", "499.00"), Map.of("note", "必填"), "请改正标出的几处。"),
                        "",
                        List.of(new TransferPage.Candidate(
                                1, "1", "YF2026000001", "滨城区示例单位", "机关食堂十一月水果", "¥499.00", "2026-12-20"))),
                FormState.of(Map.of()));
    }
}
