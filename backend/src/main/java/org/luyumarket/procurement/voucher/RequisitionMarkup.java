package org.luyumarket.procurement.voucher;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.heading;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.util.List;
import java.util.Map;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.procurement.requisition.Requisition;

/** A requisition with its approvals as the markup that is printed. */
record RequisitionMarkup(Divisions divisions, Requisition requisition) {

    static final String TITLE = "采购申请与审批";

    private static final Map<String, String> ACTIONS = Map.of(
            "DRAFT", "拟稿",
            "SUBMITTED", "提交审批",
            "APPROVE", "同意",
            "APPROVED", "审批通过",
            "RETURN", "退回",
            "REJECT", "不同意",
            "WITHDRAWN", "撤回",
            "CONTRACTED", "签订合同");

    String html() {
        Requisition.Head head = requisition.head();
        return Markup.page(
                TITLE,
                requisition.number(),
                paragraph("申请编号：" + requisition.number() + "　采购单位：" + head.institutionName())
                        + paragraph("用途：" + head.purpose() + "　申请人：" + head.requester())
                        + heading("一、采购内容")
                        + lines()
                        + heading("二、供货计划")
                        + plan()
                        + heading("三、审批经过")
                        + steps());
    }

    private String lines() {
        return table(
                        List.of("商品", "编号", "供货单位", "产地", "含税单价（元）", "件数", "含税金额（元）"),
                        requisition.lines().stream()
                                .map(line -> row(
                                        cell(line.name()),
                                        code(line.sku()),
                                        cell(line.supplier()),
                                        cell(divisions.fullName(line.county())),
                                        number(yuan(line.unitPrice())),
                                        number(line.quantity()),
                                        number(yuan(line.amount())))))
                + paragraph("合计：" + yuan(requisition.amount()) + " 元");
    }

    private String plan() {
        return table(
                List.of("日期", "收货点", "地址", "商品编号", "件数"),
                requisition.plan().stream()
                        .map(drop -> row(
                                code(drop.day().toString()),
                                cell(drop.site()),
                                cell(divisions.fullName(drop.division()) + " " + drop.address()),
                                code(drop.sku()),
                                number(drop.quantity()))));
    }

    private String steps() {
        return table(
                List.of("时间", "事项", "经办人", "代谁办理", "意见"),
                requisition.steps().stream()
                        .map(step -> row(
                                code(PaperTime.minute(step.at())),
                                cell(ACTIONS.getOrDefault(step.action(), step.action())),
                                cell(step.person()),
                                cell(step.insteadOf() == null ? "" : step.insteadOf()),
                                cell(step.note()))));
    }
}
