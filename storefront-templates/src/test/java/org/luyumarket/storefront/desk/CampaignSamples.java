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

/** The pages of campaigns with sample models. */
public final class CampaignSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String CAMPAIGN = "/staff/campaigns/1";

    private CampaignSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        Desk desk = desk(texts);
        pages.put(
                "staff-campaigns",
                TEMPLATES.staffCampaigns(
                        frame(texts, "/staff/campaigns"), desk, new CampaignIndex(List.of(row(texts)))));
        pages.put(
                "staff-campaigns-none",
                TEMPLATES.staffCampaigns(frame(texts, "/staff/campaigns"), desk, new CampaignIndex(List.of())));
        pages.put(
                "staff-presales",
                TEMPLATES.staffPresales(
                        frame(texts, "/staff/presales"), desk, presales(FormState.of(Map.of()), texts)));
        pages.put(
                "staff-presales-none",
                TEMPLATES.staffPresales(
                        frame(texts, "/staff/presales"),
                        desk,
                        new PresaleIndex("<b>", "/staff/presales", FormState.of(Map.of()), List.of())));
        pages.put(
                "staff-presaleform",
                TEMPLATES.staffPresaleform(
                        frame(texts, "/staff/presales/new"),
                        desk,
                        new PresaleForm(
                                "/staff/presales",
                                new FormState(Map.of("tonnage", "<b>"), Map.of("tonnage", "<b>"), "<b>"),
                                List.of(new Option("500236-07", "<b>伦晚", true)),
                                List.of(
                                        new PresaleForm.Closed("<b>腊肉", ""),
                                        new PresaleForm.Closed("<b>花椒", "/staff/products/500236-05")))));
        pages.put("staff-campaign", TEMPLATES.staffCampaign(frame(texts, CAMPAIGN), desk, file(texts)));
        pages.put(
                "staff-campaign-new", TEMPLATES.staffCampaignform(frame(texts, "/staff/campaigns/new"), desk, form()));
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
                List.of(new Desk.Door("campaign.door", "/staff/campaigns", 0)),
                null);
    }

    private static CampaignIndex.Row row(Texts texts) {
        return new CampaignIndex.Row(
                CAMPAIGN,
                "<b>消费帮扶周",
                "消费扶贫周",
                "2026-11-23 – 2026-11-29",
                "东西部协作资金",
                on(texts),
                texts.get("campaign.spent", "300.00", "4,700.00"),
                60);
    }

    private static Badge on(Texts texts) {
        return new Badge(texts.get("campaign.state.ON"), Tone.GOOD);
    }

    private static CampaignFile file(Texts texts) {
        FormState refused = new FormState(Map.of("code", "abc"), Map.of("code", "由 4 到 20 个大写字母或数字组成。"), null);
        CampaignFile.Fund fund = new CampaignFile.Fund(
                texts.get("campaign.spent", "300.00", "4,700.00"), 60, texts.get("campaign.orders.count", "30"));
        return new CampaignFile(
                CAMPAIGN,
                "<b>消费帮扶周",
                on(texts),
                fund,
                List.of(new Fact(texts.get("campaign.funder"), "东西部协作资金")),
                List.of(new CampaignFile.Price("500236-01", "奉节脐橙 纽荷尔 一等果", "¥39.90", "¥45.00")),
                List.of(new CampaignFile.Coupon(
                        "CHENG10", texts.get("coupon.terms", "99.00", "10.00"), "2026-11-23 – 2026-11-29", fund)),
                new CampaignFile.Issue(refused, "优惠码已被使用"));
    }

    private static CampaignForm form() {
        return new CampaignForm(
                new FormState(Map.of("sku1", "500236-01"), Map.of("price1", "活动价应低于现价。"), null),
                List.of(new Option("CONSUMPTION_AID_WEEK", "消费扶贫周", true)),
                List.of(new Option("500236-01", "奉节脐橙 纽荷尔 一等果", false)),
                3);
    }

    private static PresaleIndex presales(FormState ending, Texts texts) {
        return new PresaleIndex(
                texts.get("presale.lead.staff"),
                "/staff/presales",
                ending,
                List.of(
                        presale(
                                "2027年3月1日",
                                "1,200 / 2,400 箱",
                                500,
                                new Badge(texts.get("presale.state.OPEN"), Tone.GOOD)),
                        presale("<b>", "", 0, new Badge(texts.get("presale.state.PLANNED"), Tone.WAIT))));
    }

    private static PresaleIndex.Row presale(String window, String sold, int thousandths, Badge state) {
        return new PresaleIndex.Row(
                "1",
                "<b>奉节伦晚脐橙",
                "500236-07",
                "12.000 吨",
                "2027年1月10日",
                window,
                sold,
                thousandths,
                state,
                true,
                !sold.isEmpty());
    }
}
