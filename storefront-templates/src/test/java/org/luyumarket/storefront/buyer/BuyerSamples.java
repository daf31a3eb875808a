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
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of a unit that purchases with sample models. */
public final class BuyerSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String REQUISITION = "/buyer/requisitions/1";
    static final ShareBar SHARE = new ShareBar(
            "示例·滨州市滨城区机关事务服务中心", "2026 年预留份额", "¥46,800.00 / ¥144,000.00，32.50%", "已验收并付款的才算", 325, Tone.GOOD);
    private static final ShareBar LATE = new ShareBar("示例·滨州市滨城区机关事务服务中心", "2026 年预留份额", "还没有填报", "已经过期", 0, Tone.BAD);

    private BuyerSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        return Map.of(
                "buyer-contract",
                        TEMPLATES.buyerContract(
                                frame(texts, "/buyer/contracts/1"), desk(texts), SHARE, contract(), calls()),
                "buyer-contracts",
                        TEMPLATES.buyerContracts(frame(texts, "/buyer/contracts"), desk(texts), SHARE, contracts()),
                "supply-contract",
                        TEMPLATES.supplyContract(frame(texts, "/supply/contracts/1"), desk(texts), contract(), calls()),
                "supply-contracts",
                        TEMPLATES.supplyContracts(
                                frame(texts, "/supply/contracts"), desk(texts), new ContractList("合同", List.of())),
                "buyer", TEMPLATES.buyerDesk(frame(texts, "/buyer"), desk(texts), deskPage()),
                "buyer-empty", TEMPLATES.buyerDesk(frame(texts, "/buyer"), desk(texts), emptyDesk()),
                "buyer-form",
                        TEMPLATES.buyerRequisitionform(frame(texts, "/buyer/requisitions/new"), desk(texts), form()),
                "buyer-requisition", TEMPLATES.buyerRequisition(frame(texts, REQUISITION), desk(texts), toDecide()),
                "buyer-requisition-draft", TEMPLATES.buyerRequisition(frame(texts, REQUISITION), desk(texts), draft()));
    }

    private static CallOffSheet calls() {
        return new CallOffSheet(
                DeliverySamples.rows(),
                List.of(new Fact("奉节脐橙", "还可要 40 件")),
                new CallOffSheet.Press("/buyer/contracts/1/deliveries", "1"));
    }

    static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    static Desk desk(Texts texts) {
        return new Desk(
                "/buyer",
                texts.get("buyer.desk"),
                "王主任<script>alert(1)</script>",
                SHARE.unit(),
                List.of(new Desk.Door("buyer.door.desk", "/buyer", 0)),
                null);
    }

    private static BuyerDesk deskPage() {
        return new BuyerDesk(
                SHARE,
                new BuyerDesk.Next("有 1 张申请等您审批，先看“机关食堂十二月水果”。", REQUISITION, "去审批"),
                List.of(new Stage("申请", 0, false), new Stage("审批", 1, true), new Stage("合同", 0, false)),
                List.of(new BuyerDesk.Row(
                        REQUISITION,
                        "XQ2026000001",
                        "机关食堂十二月水果",
                        "小李",
                        "¥5,388.00",
                        new Badge("审批中", Tone.WAIT),
                        "轮到第 1 级审批人")),
                List.of(new BuyerDesk.Item("食堂原材料", "¥114,612.00", "¥120,000.00", 0, 45)),
                true);
    }

    private static BuyerDesk emptyDesk() {
        return new BuyerDesk(LATE, new BuyerDesk.Next("现在没有等您办的事。", null, ""), List.of(), List.of(), List.of(), false);
    }

    private static RequisitionForm form() {
        return new RequisitionForm(
                SHARE,
                "新的采购申请",
                "/buyer/requisitions/new",
                new FormState(Map.of("purpose", "食堂"), Map.of("quantity1", "必填"), "请改正标出的几处。"),
                List.of(new Option("1", "食堂原材料 ¥114,612.00", true)),
                List.of(new Option("371602", "滨城区", true)),
                List.of(
                        new RequisitionForm.Row(1, List.of(new Option("500236-01", "奉节脐橙 ¥49.90", true))),
                        new RequisitionForm.Row(2, List.of(new Option("500236-01", "奉节脐橙 ¥49.90", false)))));
    }

    private static RequisitionFile toDecide() {
        return file(
                new Badge("审批中", Tone.WAIT),
                new RequisitionFile.Actions(
                        "3", null, false, FormState.of(Map.of()).because("预算不够。"), null, FormState.of(Map.of())));
    }

    private static RequisitionFile draft() {
        return file(
                new Badge("草稿", Tone.PLAIN),
                new RequisitionFile.Actions("1", REQUISITION + "/edit", true, null, "撤回申请", null));
    }

    private static RequisitionFile file(Badge status, RequisitionFile.Actions actions) {
        return new RequisitionFile(
                SHARE,
                new RequisitionFile.Head(
                        "XQ2026000001",
                        REQUISITION,
                        "机关食堂十二月水果",
                        status,
                        "轮到第 1 级审批人",
                        List.of(new Fact("合计", "¥5,388.00"))),
                List.of(new RequisitionFile.Line(
                        "奉节脐橙", "500236-01", "示例·合作社", "¥44.90", "询价 XJ2026000001 的报价", "¥8.98", 120, "¥5,388.00")),
                List.of(new RequisitionFile.Planned("2026-12-01", "第一食堂", "山东省滨州市滨城区 黄河五路 1 号", "奉节脐橙", 120)),
                List.of(new RequisitionFile.Step("2026-11-21 09:00", "提交审批", "小李", "请尽快")),
                List.of("今年“橙橘”类采购接近公开招标数额标准。"),
                contracts().rows(),
                actions);
    }

    private static ContractList contracts() {
        return new ContractList(
                "本单位与供货单位签订的合同。",
                List.of(new ContractList.Row(
                        "/buyer/contracts/1",
                        "HT2026000001",
                        "机关食堂十二月水果",
                        "示例·合作社",
                        "¥5,388.00",
                        new Badge("待签署", Tone.WAIT),
                        "轮到您签署第 1 版。")));
    }

    private static ContractFile contract() {
        FormState form = FormState.of(Map.of("paymentDays", "30", "quantity1", "120"));
        return new ContractFile(
                new ContractFile.Head(
                        "HT2026000001",
                        "/buyer/contracts/1",
                        "机关食堂十二月水果",
                        new Badge("一方已签", Tone.WAIT),
                        "轮到您签署第 2 版。",
                        List.of(new Fact("订单号", "PO2026000001"))),
                new ContractFile.Wording(
                        "农产品采购合同（第 2 版）",
                        List.of(new Fact("甲方", "示例单位"), new Fact("乙方", "示例·合作社")),
                        List.of(new RequisitionFile.Line(
                                "奉节脐橙",
                                "500236-01",
                                "示例·合作社",
                                "¥44.90",
                                "询价 XJ2026000001 的报价",
                                "¥8.98",
                                120,
                                "¥5,388.00")),
                        "¥5,388.00",
                        List.of(new RequisitionFile.Planned("2026-12-01", "第一食堂", "黄河五路 1 号", "奉节脐橙", 120)),
                        List.of("先货后款：验收合格后 30 日内付款。"),
                        List.of(new Fact("甲方", "还没有签"))),
                List.of(new ContractFile.Version(
                        "第 2 版", "少要一些", new Badge("待签", Tone.WAIT), "/api/v1/contracts/1/versions/2/pdf")),
                List.of(new RequisitionFile.Step("2026-11-21 09:00", "写成新的一版", "小李", "少要一些")),
                new ContractFile.Actions(
                        "3",
                        "别人刚要过货。",
                        true,
                        new ContractFile.Amending(
                                form,
                                List.of(new Option("PAY_FIRST", "先款后货", false)),
                                List.of(new ContractFile.Drop(1, "奉节脐橙 · 第一食堂"))),
                        form.because("请写明原因。")));
    }
}
