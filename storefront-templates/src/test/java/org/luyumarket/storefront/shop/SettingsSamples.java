package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Mail;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Row;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Sent;
import org.luyumarket.storefront.shop.NoticeSettingsPage.Way;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** How somebody is told of things and gets in, in each of its states. */
final class SettingsSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private SettingsSamples() {}

    static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        var wrong = new FormState(Map.of("mail", "<b>李"), Map.of("mail", "请填写邮箱地址。"), null);
        pages.put("settings", settings(texts, new Mail(true, "li@example.com", null, UNTOUCHED)));
        pages.put("settings-empty", settings(texts, new Mail(true, "", null, wrong)));
        pages.put("settings-sent", settings(texts, new Mail(true, "", new Sent("li@example.com", "tkt"), UNTOUCHED)));
        pages.put("unsubscribe", unsubscribe(texts, false));
        pages.put("unsubscribed", unsubscribe(texts, true));
        pages.put("password-set", password(texts, new PasswordPage(false, true, null, false, UNTOUCHED)));
        pages.put("password-change", password(texts, new PasswordPage(true, true, null, true, UNTOUCHED)));
        pages.put(
                "password-code",
                password(
                        texts,
                        new PasswordPage(
                                false,
                                true,
                                new PasswordPage.Sent("tkt", "012345"),
                                false,
                                new FormState(Map.of(), Map.of("password", "太短"), "请改正。"))));
        return pages;
    }

    private static JteModel settings(Texts texts, Mail mail) {
        var rows = Stream.of("PARCELS", "AFTERSALE", "INVOICES")
                .map(topic -> new Row(
                        topic,
                        texts.get("topic." + topic),
                        texts.get("topic." + topic + ".hint"),
                        List.of(
                                new Way("page", texts.get("way.page"), true, topic.equals("AFTERSALE")),
                                new Way("mail", texts.get("way.mail"), false, false))))
                .toList();
        return TEMPLATES.shopNoticesettings(
                ShopSamples.formFrame(texts, "/account/notices/settings"), new NoticeSettingsPage(mail, rows));
    }

    private static JteModel unsubscribe(Texts texts, boolean done) {
        return TEMPLATES.shopUnsubscribe(
                ShopSamples.formFrame(texts, "/unsubscribe/x"), texts.get("topic.PARCELS"), "/unsubscribe/x", done);
    }

    private static JteModel password(Texts texts, PasswordPage page) {
        return TEMPLATES.shopPassword(ShopSamples.formFrame(texts, "/account/password"), page);
    }
}
