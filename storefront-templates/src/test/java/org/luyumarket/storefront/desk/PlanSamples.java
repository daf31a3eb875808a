package org.luyumarket.storefront.desk;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Frame;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** Sample models of the pages of the plan: targets and the annual work ledger. */
final class PlanSamples {

    private static final Templates TEMPLATES = new StaticTemplates();

    private PlanSamples() {}

    static Map<String, JteModel> pages(Frame frame, Desk desk) {
        return Map.of(
                "staff-targets", TEMPLATES.staffTargets(frame, desk, targets()),
                "staff-target", TEMPLATES.staffTarget(frame, desk, target()),
                "staff-work", TEMPLATES.staffWork(frame, desk, work()),
                "staff-work-item", TEMPLATES.staffWorkitem(frame, desk, workItem()));
    }

    private static TargetIndex targets() {
        return new TargetIndex(
                List.of(new TargetIndex.Row(
                        "/staff/targets/T1-2019",
                        "2019年重庆农副产品销往山东",
                        "2019",
                        "全市 14 个区县",
                        "3,000.00 万元",
                        "重庆市鲁渝扶贫协作三年行动计划 二（一）3",
                        true)),
                true);
    }

    private static TargetFile target() {
        return new TargetFile(
                "2019年重庆农副产品销往山东",
                "/staff/targets/T1-2019",
                true,
                FormState.of(Map.of("version", "1", "title", "2019年重庆农副产品销往山东", "amount", "3000", "period", "2019"))
                        .because("您看到的不是最新版本。"),
                List.of(new Filters.Choice("county", "区县", "全部", List.of(new Option("500236", "奉节县", false)))),
                new TargetFile.Parts(
                        "/staff/targets/T1-2019/parts",
                        "1",
                        "万元",
                        "还没有分解。",
                        FormState.of(Map.of("part-500236", "911")),
                        List.of(new TargetFile.Part("part-500236", "奉节县"))),
                List.of(new TargetFile.Version("1", "2018-12-01 00:00", "规划", "3,000.00 万元", "2019年重庆农副产品销往山东")));
    }

    private static WorkIndex work() {
        return new WorkIndex(
                2019,
                List.of(new Tab("2019", "", "/staff/work?year=2019", true)),
                List.of(new WorkIndex.Row(
                        "/staff/work/1",
                        "农超对接",
                        "脐橙进商超专柜",
                        "2019-10-28",
                        "县农业农村委",
                        new Badge("逾期", Tone.BAD),
                        true,
                        "报告还缺两份",
                        List.of("检测报告.pdf 九月批次"))),
                "/api/v1/plan/work/csv?year=2019",
                true);
    }

    private static WorkForm workItem() {
        return new WorkForm(
                "农超对接",
                "/staff/work/1",
                FormState.of(Map.of("version", "2", "task", "农超对接", "year", "2019")),
                List.of(new Option("500236", "奉节县", true)),
                List.of(new Option("DONE", "已完成", false)),
                true,
                new WorkForm.Files(
                        FormState.of(Map.of()),
                        true,
                        List.of(new WorkForm.File("/api/v1/plan/work/1/files/2", "九月批次检测报告.pdf", "示例·奉节县工作人员"))));
    }
}
