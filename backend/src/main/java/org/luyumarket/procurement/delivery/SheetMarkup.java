package org.luyumarket.procurement.delivery;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.escaped;
import static org.luyumarket.platform.paper.Markup.kilograms;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;

/** An acceptance sheet as the markup that is printed: each requirement, and what was found of it. */
record SheetMarkup(Divisions divisions, Delivery delivery, Acceptance acceptance) {

    static final String TITLE = "验收单";

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ChinaTime.ZONE);

    private static final String SIGNATURES = """
            <table class="seals"><tr><td>验收人：{receiver}<br/><br/>签字：</td><td>承运人：{carrier}<br/><br/>签字：</td>
            <td>验收单位（盖章）：<br/>{buyer}</td></tr></table>
            """;

    String html() {
        PaperHead head = new PaperHead(divisions, delivery);
        return Markup.page(
                TITLE,
                "YS" + delivery.number(),
                head.html("验收时间：" + MINUTE.format(acceptance.at()))
                        + paragraph(head.way())
                        + lines()
                        + remarks()
                        + signatures());
    }

    private String lines() {
        return table(
                        List.of("商品", "编号", "要货", "发货", "实收", "损坏", "验收", "验收净重", "质量", "单价（元）", "金额（元）"),
                        delivery.lines().stream().map(this::line))
                + paragraph("验收金额合计：" + yuan(delivery.acceptedAmount()) + " 元。");
    }

    private String line(DeliveryLine line) {
        Count count = line.count();
        return row(
                cell(line.called().name()),
                code(line.sku()),
                number(line.called().quantity()),
                number(line.sent()),
                number(count == null ? 0 : count.counted()),
                number(count == null ? 0 : count.damaged()),
                number(line.accepted().boxes()),
                number(kilograms(line.accepted().weight())),
                cell(count == null ? "" : quality(count)),
                number(yuan(line.called().unitPrice())),
                number(yuan(line.accepted().amount())));
    }

    private static String quality(Count count) {
        String word = switch (count.quality()) {
            case GOOD -> "合格";
            case FAIR -> "让步接收";
            case POOR -> "较差";
        };
        return count.reason().isEmpty() ? word : word + "（" + count.reason() + "）";
    }

    private String remarks() {
        long late = delivery.daysLate(acceptance.day());
        return paragraph(late == 0 ? "按期到货。" : "逾期 " + late + " 日到货。")
                + (acceptance.note().isEmpty() ? "" : paragraph("备注：" + acceptance.note()));
    }

    private String signatures() {
        return SIGNATURES
                .replace("{receiver}", escaped(acceptance.receiver()))
                .replace("{carrier}", escaped(acceptance.carrier()))
                .replace("{buyer}", escaped(delivery.source().parties().buyer()));
    }
}
