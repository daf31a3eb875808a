package org.luyumarket.procurement.delivery;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.image;
import static org.luyumarket.platform.paper.Markup.kilograms;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;

import java.util.List;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.Markup;

/** A delivery note as the markup that is printed. It names no prices, for it travels with the goods. */
record NoteMarkup(Divisions divisions, Delivery delivery) {

    static final String TITLE = "送货单";

    private static final String FOOT = """
            <table class="seals"><tr><td>{qr}</td><td>收货时用手机扫码打开验收单，按实收填写件数、净重和质量。<br/><br/>
            发货人签字：<br/><br/>承运人签字：<br/><br/>收货人签字：</td></tr></table>
            """;

    String html(String qrCode) {
        PaperHead head = new PaperHead(divisions, delivery);
        return Markup.page(
                TITLE, delivery.number(), head.html(head.way()) + lines() + FOOT.replace("{qr}", image(qrCode, TITLE)));
    }

    private String lines() {
        return table(
                        List.of("商品", "编号", "产地", "每件净重", "要货件数", "发货件数", "发货净重"),
                        delivery.lines().stream().map(this::line))
                + paragraph("重量为标称净重，以收货点实称为准。");
    }

    private String line(DeliveryLine line) {
        return row(
                cell(line.called().name()),
                code(line.sku()),
                cell(divisions.fullName(line.called().county())),
                number(kilograms(line.called().unitWeight())),
                number(line.called().quantity()),
                number(line.sent()),
                number(kilograms(line.called().unitWeight().times(line.sent()))));
    }
}
