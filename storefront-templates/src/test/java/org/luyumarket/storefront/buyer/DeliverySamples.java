package org.luyumarket.storefront.buyer;

import static org.luyumarket.storefront.buyer.BuyerSamples.SHARE;
import static org.luyumarket.storefront.buyer.BuyerSamples.desk;
import static org.luyumarket.storefront.buyer.BuyerSamples.frame;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.Badge;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.shop.VoucherCheck;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of what is brought to a unit's sites, with sample models. */
public final class DeliverySamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String ADDRESS = "/buyer/deliveries/1";
    private static final FormState EMPTY = FormState.of(Map.of());

    private DeliverySamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        Map<String, JteModel> pages = new LinkedHashMap<>(deliveries(texts));
        pages.putAll(invoices(texts));
        return pages;
    }

    private static Map<String, JteModel> invoices(Texts texts) {
        return Map.of(
                "buyer-vouchers",
                        TEMPLATES.buyerVouchers(frame(texts, "/buyer/vouchers"), desk(texts), SHARE, vouchers()),
                "voucher",
                        TEMPLATES.shopVoucher(
                                frame(texts, "/vouchers/PZ2026000001-3f9a1c2e"),
                                new VoucherCheck("PZ2026000001-3f9a1c2e", List.of(new Fact("SHA-256", "3f9a1c2e")))),
                "voucher-none",
                        TEMPLATES.shopVoucher(
                                frame(texts, "/vouchers/PZ1"), new VoucherCheck("PZ1<script>", List.of())),
                "buyer-invoices",
                        TEMPLATES.buyerInvoices(frame(texts, "/buyer/invoices"), desk(texts), SHARE, invoices()),
                "buyer-invoice-new",
                        TEMPLATES.buyerInvoicerequest(
                                frame(texts, "/buyer/invoices/new"), desk(texts), SHARE, request()),
                "buyer-invoice",
                        TEMPLATES.buyerInvoice(frame(texts, "/buyer/invoices/1"), desk(texts), SHARE, invoice(null)),
                "supply-invoices",
                        TEMPLATES.supplyInvoices(
                                frame(texts, "/supply/invoices"),
                                desk(texts),
                                new InvoiceList("发票", List.of(), List.of())),
                "supply-invoice",
                        TEMPLATES.supplyInvoice(
                                frame(texts, "/supply/invoices/1"),
                                desk(texts),
                                invoice(new InvoiceFile.Upload(
                                        "1", List.of(new Option("INVOICE", "蓝字发票", true)), EMPTY))));
    }

    private static Map<String, JteModel> deliveries(Texts texts) {
        return Map.of(
                "buyer-deliveries",
                        TEMPLATES.buyerDeliveries(
                                frame(texts, "/buyer/deliveries"), desk(texts), SHARE, new DeliveryList("送货", rows())),
                "buyer-delivery", TEMPLATES.buyerDelivery(frame(texts, ADDRESS), desk(texts), SHARE, toAccept()),
                "buyer-delivery-short", TEMPLATES.buyerDelivery(frame(texts, ADDRESS), desk(texts), SHARE, shortened()),
                "supply-deliveries",
                        TEMPLATES.supplyDeliveries(
                                frame(texts, "/supply/deliveries"), desk(texts), new DeliveryList("送货", List.of())),
                "supply-delivery",
                        TEMPLATES.supplyDelivery(frame(texts, "/supply/deliveries/1"), desk(texts), toSend()));
    }

    private static InvoiceList invoices() {
        return new InvoiceList(
                "验收后申请发票。",
                List.of(new InvoiceList.Wanted(
                        "/buyer/invoices/new?contract=1", "HT2026000001", "机关食堂十二月水果", "示例·合作社", "¥3,276.00")),
                List.of(new InvoiceList.Row(
                        "/buyer/invoices/1",
                        "FP2026000001",
                        "HT2026000001",
                        "示例·合作社",
                        "¥3,276.00",
                        "¥0.00",
                        new Badge("待开票", Tone.WAIT))));
    }

    private static VoucherList vouchers() {
        return new VoucherList(
                List.of(new VoucherList.Ready("1", "HT2026000001", "机关食堂十二月水果", "示例·合作社", "¥3,276.00")),
                List.of(new VoucherList.Row(
                        "PZ2026000001-3f9a1c2e",
                        "HT2026000001",
                        "示例·合作社",
                        "¥3,276.00",
                        "2026-12-03 10:00",
                        "/api/v1/vouchers/PZ2026000001-3f9a1c2e/file",
                        "/vouchers/PZ2026000001-3f9a1c2e")));
    }

    private static InvoiceRequest request() {
        return new InvoiceRequest(
                "1",
                List.of(new Fact("合同", "HT2026000001")),
                List.of(new Option("ORDINARY", "普通发票", true)),
                new FormState(Map.of("title", "示例单位"), Map.of("taxNumber", "请填写。"), "请改正标出的几处。"));
    }

    private static InvoiceFile invoice(InvoiceFile.@Nullable Upload upload) {
        return new InvoiceFile(
                new InvoiceFile.Head(
                        "FP2026000001",
                        "/buyer/invoices/1",
                        "合同 HT2026000001 的发票",
                        new Badge("部分已开", Tone.WAIT),
                        "等供货单位开完。",
                        List.of(new Fact("抬头", "示例单位")),
                        List.of(new Fact("价税合计", "¥3,276.00"))),
                List.of(new InvoiceFile.Line(
                        "奉节脐橙",
                        "GH2026000001",
                        "1010100000000000000",
                        78,
                        "¥3,276.00",
                        "免税",
                        "¥0.00",
                        "¥3,276.00",
                        "自产农产品免税")),
                List.of(new InvoiceFile.Paper(
                        "/api/v1/invoices/1/papers/1",
                        "20000000000000000001",
                        "2026-11-22",
                        "¥100.00",
                        new Badge("蓝字发票", Tone.GOOD))),
                upload);
    }

    static List<DeliveryList.Row> rows() {
        return List.of(new DeliveryList.Row(
                ADDRESS,
                "GH2026000001",
                "2026-12-02",
                "第一食堂",
                "示例·合作社",
                80,
                new Badge("在途", Tone.WAIT),
                "货在路上，等收货人验收。"));
    }

    private static DeliveryFile toAccept() {
        FormState refused = new FormState(
                Map.of("counted1", "81", "damaged1", "0", "receiver", "王敏"),
                Map.of("counted1", "实收不能多于发货的 80 件"),
                "请改正标出的几处。");
        DeliveryFile.AcceptForm accept = new DeliveryFile.AcceptForm(
                refused,
                List.of(new DeliveryFile.Count(1, "奉节脐橙", "发来 80 件，应重 400 公斤")),
                List.of(new Option("GOOD", "合格", true)));
        return file(new DeliveryFile.Acts("3", refused.problem(), false, null, accept, null, EMPTY), null);
    }

    private static DeliveryFile shortened() {
        DeliveryFile.Finding finding = new DeliveryFile.Finding(
                List.of(new Fact("验收金额", "¥3,502.20")), List.of(new DeliveryFile.Paper("照片", ADDRESS)), true);
        return file(
                new DeliveryFile.Acts("4", null, false, null, null, new DeliveryFile.Shortage(EMPTY, EMPTY), null),
                finding);
    }

    private static DeliveryFile toSend() {
        DeliveryFile.SendForm send = new DeliveryFile.SendForm(
                EMPTY,
                List.of(new Option("OWN_LORRY", "自有车辆", true)),
                List.of(new DeliveryFile.Count(1, "奉节脐橙", "要 80 件")));
        return file(new DeliveryFile.Acts("2", null, true, send, null, null, null), null);
    }

    private static DeliveryFile file(DeliveryFile.Acts acts, DeliveryFile.@Nullable Finding finding) {
        return new DeliveryFile(
                new DeliveryFile.Head(
                        "GH2026000001",
                        ADDRESS,
                        "第一食堂，2026-12-02",
                        List.of(new Badge("在途", Tone.WAIT), new Badge("逾期 2 天", Tone.BAD)),
                        "货在路上，到货请验收。",
                        List.of(new Fact("合同", "HT2026000001")),
                        List.of(new DeliveryFile.Paper("送货单", "/api/v1/deliveries/1/note"))),
                List.of(new DeliveryFile.Line("奉节脐橙", "500236-01", 80, 80, 78, 2, "390 kg", "¥3,502.20", "两件压坏")),
                finding,
                List.of(new RequisitionFile.Step("2026-11-21 09:00", "要货", "小李", "")),
                acts);
    }
}
