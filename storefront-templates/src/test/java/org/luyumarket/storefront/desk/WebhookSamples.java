package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.DeedForm.Weight;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** Pages on which suppliers and partners say where their programs are told what happens. */
public final class WebhookSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String LIST = "/supply/webhooks";
    private static final FormState UNTOUCHED = FormState.of(Map.of());

    private WebhookSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        return Map.of(
                "webhooks", TEMPLATES.staffWebhooks(frame(texts, LIST), desk(texts), index(texts)),
                "webhook", TEMPLATES.staffWebhook(frame(texts, LIST + "/1"), desk(texts), file(texts, null)),
                "webhook-new",
                        TEMPLATES.staffWebhook(
                                frame(texts, LIST + "/1"), desk(texts), file(texts, "whsec_aGVsbG8gd29ybGQ")));
    }

    private static Frame frame(Texts texts, String address) {
        return new Frame(texts, address, Site.unnamed(true, 24), "token");
    }

    private static Desk desk(Texts texts) {
        return new Desk(
                LIST,
                texts.get("supply.desk"),
                "合作社<script>alert(1)</script>",
                "供货商",
                List.of(new Desk.Door("webhook.door", LIST, 0)),
                null);
    }

    private static WebhookIndex index(Texts texts) {
        return new WebhookIndex(
                LIST,
                texts.get("webhook.lead.supplier"),
                List.of(new WebhookIndex.Row(
                        LIST + "/1",
                        "https://erp.example.com/luyu?x=<script>alert(1)</script>",
                        texts.get("webhook.topic.order.paid"),
                        new Badge(texts.get("webhook.state.failing"), Tone.WAIT),
                        texts.count("webhook.failed", 3))),
                new FormState(
                        Map.of("address", "http://10.0.0.1", "topics", "order.paid"), Map.of("topics", "必填"), null),
                List.of(topic("order.paid", texts), topic("claim.changed", texts)));
    }

    private static WebhookIndex.Topic topic(String code, Texts texts) {
        return new WebhookIndex.Topic(
                code, texts.get("webhook.topic." + code), texts.get("webhook.topic." + code + ".when"));
    }

    private static WebhookFile file(Texts texts, @Nullable String secret) {
        return new WebhookFile(
                new WebhookFile.Head(
                        LIST,
                        LIST + "/1",
                        "https://erp.example.com/luyu",
                        new Badge(texts.get("webhook.state.on"), Tone.GOOD),
                        texts.get("webhook.sentence.on"),
                        secret),
                List.of(new Fact(texts.get("webhook.fact.since"), "2026-11-21 09:12")),
                List.of(
                        new Tab(texts.get("webhook.log.all"), "", LIST + "/1", true),
                        new Tab(texts.get("webhook.log.failed"), "1", LIST + "/1?failed=true", false)),
                List.of(
                        row(
                                "DELIVERED",
                                Tone.GOOD,
                                texts.get("webhook.note.delivered", "2026-11-21 09:13", 200),
                                texts),
                        row("GIVEN_UP", Tone.BAD, texts.get("webhook.note.gave-up", 15, "500"), texts)),
                Paging.of("第 1–2 条，共 2 条", 1, 1, page -> ""),
                new WebhookFile.Replay(1, UNTOUCHED),
                List.of(
                        deed("test", Weight.QUIET, texts),
                        deed("secret", Weight.QUIET, texts),
                        deed("end", Weight.REFUSING, texts)));
    }

    private static WebhookFile.Row row(String outcome, Tone tone, String note, Texts texts) {
        return new WebhookFile.Row(
                "id-" + outcome,
                "order.paid",
                texts.get("webhook.topic.order.paid"),
                "2026-11-21 09:12",
                new Badge(texts.get("webhook.outcome." + outcome), tone),
                note,
                "{\"orderNumber\":\"LY20261121000042<script>alert(1)</script>\"}");
    }

    private static DeedForm deed(String name, Weight weight, Texts texts) {
        String key = "webhook." + name;
        return new DeedForm(
                name,
                LIST + "/1/" + name,
                new DeedForm.Words(texts.get(key), texts.get(key + ".hint"), texts.get(key + ".do")),
                List.of(),
                weight,
                UNTOUCHED);
    }
}
