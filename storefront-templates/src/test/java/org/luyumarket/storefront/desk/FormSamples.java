package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.Site;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of forms and of the sign-off of months with sample models. */
public final class FormSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final String FORM = "/staff/reports/forms/mutual";
    private static final String MONTH = "/staff/reports/months/2026-10/500236";

    private FormSamples() {}

    public static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        Desk desk = desk(texts);
        pages.put("staff-reports", TEMPLATES.staffReportsIndex(frame(texts, "/staff/reports"), desk, index(texts)));
        pages.put("staff-report", TEMPLATES.staffReportsForm(frame(texts, FORM), desk, form(table(), true)));
        pages.put("staff-report-long", TEMPLATES.staffReportsForm(frame(texts, FORM), desk, form(null, false)));
        pages.put(
                "staff-months",
                TEMPLATES.staffReportsMonths(frame(texts, "/staff/reports/months"), desk, months(texts)));
        pages.put("staff-month", TEMPLATES.staffReportsMonth(frame(texts, MONTH), desk, month(texts)));
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
                List.of(new Desk.Door("desk.door.reports", "/staff/reports", 0)),
                null);
    }

    private static ReportIndex index(Texts texts) {
        Badge running = new Badge(texts.get("report.exports.RUNNING"), Tone.WAIT);
        Badge done = new Badge(texts.get("report.exports.DONE"), Tone.GOOD);
        return new ReportIndex(
                "2026-10",
                List.of(new ReportIndex.FormLink("月信息通报", texts.get("report.about.MUTUAL"), FORM)),
                List.of(
                        new ReportIndex.ExportRow(
                                "逐笔明细", "entries-2026-10.xlsx", "2026-11-02 09:10", running, 42, "", null),
                        new ReportIndex.ExportRow(
                                "台账", "ledger-2026-09.csv", "2026-10-05 16:20", done, null, "1,204 KiB", "/file")),
                true);
    }

    private static ReportPage form(ReportPage.@Nullable Table table, boolean atOnce) {
        return new ReportPage(
                "鲁渝消费协作月信息通报",
                FORM,
                new ReportPage.Asked("2026-10", "2026-10", List.of(new Option("500236", "奉节县", true))),
                List.of(new Fact("填报单位", "奉节县"), new Fact("报告期", "2026年10月")),
                table,
                List.of(new Fact("口径说明", "付款之日计入。")),
                new ReportPage.Files(atOnce, "1,204,113", List.of("XLSX", "CSV", "PDF")));
    }

    private static ReportPage.Table table() {
        return new ReportPage.Table(
                List.of(
                        new ReportPage.Title("区县", false),
                        new ReportPage.Title("结对市", false),
                        new ReportPage.Title("累计（万元）", true)),
                List.of(new ReportPage.Line(List.of("<b>李</b>记", "滨州市", "8,041.24"))),
                List.of(new ReportPage.Line(List.of("合计", "", "8,041.24"))),
                List.of("填报人（签字）", "单位（盖章）"));
    }

    private static MonthIndex months(Texts texts) {
        Badge draft = new Badge(texts.get("month.status.DRAFT"), Tone.WAIT);
        Badge none = new Badge(texts.get("month.status.NONE"), Tone.PLAIN);
        return new MonthIndex(
                texts.get("month.title"),
                texts.get("month.lead"),
                "2026-10",
                List.of(new Tab("2026-10", "", "/staff/reports/months?month=2026-10", true)),
                List.of(new Fact(texts.get("month.status.DRAFT"), texts.get("month.count", 1))),
                List.of(
                        new MonthIndex.Row("奉节县", MONTH, draft, "王雪梅 2026-11-02 09:10", "", "", "", null),
                        new MonthIndex.Row("巫山县", MONTH, none, "", "", "", "", texts.get("month.late", "2026-11-08"))));
    }

    private static MonthFile month(Texts texts) {
        return new MonthFile(
                texts.get("month.heading", "奉节县", "2026-10"),
                MONTH,
                new Badge(texts.get("month.status.REPORTED"), Tone.WAIT),
                texts.get("month.next.REPORTED"),
                "请写明退回原因。",
                List.of(new Fact(
                        texts.get("month.sums.counted"), texts.get("month.sums.amount", "8,041.24", "18,301.205"))),
                List.of(new MonthFile.Step("2026-11-02 09:10", texts.get("month.step", "草稿", "王雪梅"), "")),
                List.of(
                        new MonthFile.Act("LOCKED", texts.get("month.do.LOCKED"), true, false),
                        new MonthFile.Act("RETURNED", texts.get("month.do.RETURNED"), false, true)),
                3,
                List.of(new MonthFile.Link(texts.get("month.paper.ledger"), FORM)));
    }
}
