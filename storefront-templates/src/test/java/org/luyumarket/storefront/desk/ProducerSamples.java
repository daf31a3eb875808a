package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.ApplicationPage;
import org.luyumarket.storefront.shop.ApplyPage;
import org.luyumarket.storefront.shop.SupplierJoinPage;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** What producers file and are told, on their desk and on that of the staff. */
final class ProducerSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final FormState REFUSED =
            new FormState(Map.of("number", "<script>alert(1)</script>"), Map.of("photos", "请上传照片"), "请改正。");

    private ProducerSamples() {}

    static Map<String, JteModel> pages(Texts texts, Function<String, Frame> frame, Desk desk) {
        var pages = new LinkedHashMap<String, JteModel>();
        pages.put(
                "staff-credentials",
                TEMPLATES.staffCredentials(frame.apply("/staff/credentials"), desk, credentials(texts)));
        pages.put(
                "staff-credential",
                TEMPLATES.staffCredential(frame.apply("/staff/credentials/1"), desk, credential(texts)));
        pages.put(
                "staff-credential-new",
                TEMPLATES.staffCredentialform(frame.apply("/staff/credentials/new"), desk, form(texts)));
        pages.put(
                "staff-applications",
                TEMPLATES.staffApplications(frame.apply("/staff/applications"), desk, applications(texts)));
        pages.put(
                "staff-application",
                TEMPLATES.staffApplication(frame.apply("/staff/applications/1"), desk, application(texts)));
        pages.put(
                "shop-apply",
                TEMPLATES.shopApply(
                        frame.apply("/suppliers/apply"),
                        new ApplyPage(
                                REFUSED,
                                List.of(new Option("500236", "奉节县", true)),
                                List.of(new Option("企业", texts.term("企业"), true)))));
        pages.put(
                "shop-application", TEMPLATES.shopApplication(frame.apply("/suppliers/application"), standing(texts)));
        pages.put(
                "shop-supplierjoin",
                TEMPLATES.shopSupplierjoin(
                        frame.apply("/suppliers/join/x"),
                        new SupplierJoinPage("/suppliers/join/x", "<script>", REFUSED)));
        return pages;
    }

    private static CredentialIndex credentials(Texts texts) {
        return new CredentialIndex(
                texts.get("credential.lead.staff"),
                "/staff/credentials/new",
                List.of(new Tab(texts.get("credential.view.WAITING"), "", "/staff/credentials", true)),
                List.of(new CredentialIndex.Row(
                        "/staff/credentials/1",
                        texts.get("credential.kind.ORGANIC"),
                        "CQ-2026-<script>",
                        "奉节县夔门脐橙专业合作社（示例）",
                        texts.get("credential.goods.all"),
                        texts.get("credential.period.between", "2025-11-23", "2026-12-13"),
                        new Badge(texts.get("credential.state.days", 20), Tone.BAD))),
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/staff/credentials"));
    }

    private static CredentialFile credential(Texts texts) {
        return new CredentialFile(
                new CredentialFile.Head(
                        "/staff/credentials",
                        "/staff/credentials/1",
                        texts.get("credential.kind.ORGANIC"),
                        new Badge(texts.get("credential.state.FILED"), Tone.WAIT),
                        texts.get("credential.sentence.FILED"),
                        "/staff/credentials/new?kind=ORGANIC"),
                List.of(new Fact(texts.get("credential.number"), "<script>alert(1)</script>")),
                List.of("/photo"),
                new CredentialFile.Deciding(true, REFUSED, REFUSED));
    }

    private static ApplicationIndex applications(Texts texts) {
        return new ApplicationIndex(
                List.of(new Tab(texts.get("applications.tab.waiting"), "", "/staff/applications", true)),
                List.of(new ApplicationIndex.Row(
                        "/staff/applications/1",
                        "奉节县草堂脐橙专业合作社（示例）",
                        "GY20261123-7F3A9C01",
                        texts.term("奉节县"),
                        texts.term("农民专业合作社"),
                        "2026-11-23 09:10",
                        new Badge(texts.get("application.state.SUBMITTED"), Tone.WAIT))),
                Paging.of(texts.get("desk.pages.summary", 1, 1, 1), 1, 1, page -> "/staff/applications"));
    }

    private static ApplicationFile application(Texts texts) {
        return new ApplicationFile(
                new ApplicationFile.Head(
                        "/staff/applications/1",
                        "奉节县草堂脐橙专业合作社（示例）",
                        "GY20261123-7F3A9C01",
                        new Badge(texts.get("application.state.SUBMITTED"), Tone.WAIT),
                        texts.get("application.sentence.SUBMITTED")),
                List.of(new Fact(texts.get("apply.linking"), "<script>alert(1)</script>")),
                List.of(new ApplicationFile.Step(texts.get("application.step.RECOMMENDED"), "县里", "属实")),
                List.of("/photo"),
                new ApplicationFile.Deciding("recommend", true, true, REFUSED, REFUSED));
    }

    private static ApplicationPage standing(Texts texts) {
        return new ApplicationPage(
                REFUSED,
                new ApplicationPage.Standing(
                        "GY20261123-7F3A9C01",
                        "奉节县草堂脐橙专业合作社（示例）",
                        new Badge(texts.get("application.state.REFUSED"), Tone.BAD),
                        texts.get("application.sentence.REFUSED"),
                        List.of(new ApplicationPage.Step(
                                texts.get("application.step.REFUSED"), "2026-11-23 10:00", "执照看不清"))));
    }

    private static CredentialForm form(Texts texts) {
        return new CredentialForm(
                "/staff/credentials",
                REFUSED,
                List.of(new Option("V08B", "奉节县三峡农业公司（示例）", true)),
                List.of(new Option("ORGANIC", texts.get("credential.kind.ORGANIC"), true)),
                List.of(new Option("500236-14", "奉节土蜂蜜", false)));
    }
}
