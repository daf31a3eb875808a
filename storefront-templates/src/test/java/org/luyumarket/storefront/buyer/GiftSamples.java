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
import org.luyumarket.storefront.desk.GiftCaps;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Paging;
import org.luyumarket.storefront.desk.ParcelIndex;
import org.luyumarket.storefront.desk.ParcelPage;
import org.luyumarket.storefront.desk.PriceIndex;
import org.luyumarket.storefront.desk.Tone;
import org.luyumarket.storefront.desk.WrongCell;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of unions' gift packs with sample models. */
public final class GiftSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String UNION = "示例·机关工会<script>alert(1)</script>";
    private static final ShareBar SHARE = new ShareBar(UNION, "2026 年预留份额", "¥0.00 / ¥0.00", "已验收并付款的才算", 0, Tone.GOOD);
    private static final FormState EMPTY = FormState.of(Map.of());
    private static final Badge COUNTS = new Badge("计入限额", Tone.GOOD);
    private static final Paging PAGER = Paging.of("1–1 / 1", 1, 1, page -> "");

    private GiftSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        FormState refused = EMPTY.because("有 1 处要改");
        return Map.of(
                "buyer-gifts", TEMPLATES.buyerGifts(frame(texts, "/buyer/gifts"), desk(texts), index(refused)),
                "buyer-gift", TEMPLATES.buyerGift(frame(texts, "/buyer/gifts/1"), desk(texts), file()),
                "supply-parcels", TEMPLATES.supplyParcels(frame(texts, "/supply/parcels"), desk(texts), parcels()),
                "supply-parcel", TEMPLATES.supplyParcel(frame(texts, "/supply/parcels/1"), desk(texts), parcel()),
                "staff-reference-prices",
                        TEMPLATES.staffReferenceprices(
                                frame(texts, "/staff/units/reference-prices"),
                                desk(texts),
                                new PriceIndex(
                                        EMPTY,
                                        List.of(new WrongCell("D3", "写成 49.90 这样")),
                                        List.of(new Option("citrus", "柑橘", true)),
                                        List.of(new PriceIndex.Row(
                                                "柑橘", "济南堤口路批发市场", "2026-11-21", "¥6.80", "<script>报价牌", "市级工作人员")))),
                "staff-gift-caps",
                        TEMPLATES.staffGiftcaps(frame(texts, "/staff/units/gift-caps"), desk(texts), caps()));
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts) {
        return new Desk(
                "/buyer",
                texts.get("buyer.desk"),
                "孙主席",
                UNION,
                List.of(new Desk.Door("gift.door", "/buyer/gifts", 0)),
                null);
    }

    private static GiftIndex index(FormState form) {
        return new GiftIndex(
                SHARE,
                List.of(new GiftIndex.Row(
                        "/buyer/gifts/1", "中秋慰问<b>李", "XQ2026000007", "200", "¥9,980.00", "120 / 200", COUNTS)),
                "每人每年最多 ¥1,000.00。",
                List.of(new GiftIndex.CapRow("本工会", "¥1,000.00", "会议纪要")),
                new GiftIndex.Sending(
                        form,
                        List.of(new Option("1", "会员节日慰问 ¥60,000.00", true)),
                        List.of(new WrongCell("G3", "超过人均限额"))),
                EMPTY,
                2026);
    }

    private static GiftFile file() {
        return new GiftFile(
                SHARE,
                "中秋慰问",
                COUNTS,
                "已提交。",
                "/buyer/requisitions/1",
                "/api/v1/gift-lists/1/parcels.xlsx",
                List.of(new Fact("人数", "200")),
                60,
                "已寄 120 / 200 件",
                List.of(new GiftFile.Parcel(
                        "XQ2026000007-0001", "张** 139****0001", "山东省滨州市滨城区", "奉节脐橙 × 1", "¥49.90", "顺丰 SF1234567")),
                PAGER);
    }

    private static ParcelIndex parcels() {
        return new ParcelIndex(List.of(new ParcelIndex.Row(
                "/supply/parcels/1", "HT2026000003", UNION, "中秋慰问", "120 / 200", new Badge("待寄", Tone.WAIT))));
    }

    private static ParcelPage parcel() {
        return new ParcelPage(
                "中秋慰问",
                UNION,
                "/supply/parcels/1",
                "/api/v1/contracts/1/parcels",
                60,
                "已寄 120 / 200 件",
                "有 1 处要改",
                List.of(new WrongCell("A2", "没有这个包裹")),
                List.of(new ParcelPage.Row(
                        "XQ2026000007-0001", "张三 13905430001", "山东省滨州市滨城区 黄河五路 1 号", "奉节脐橙 × 1", "待寄")),
                PAGER);
    }

    private static GiftCaps caps() {
        return new GiftCaps(
                EMPTY,
                List.of(new Option("371600", "山东省滨州市", false)),
                List.of(new GiftCaps.Row("2026", "山东省滨州市", "¥2,000.00", "市总工会通知", "市级工作人员")));
    }
}
