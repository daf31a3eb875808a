package org.luyumarket.procurement.voucher;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.escaped;
import static org.luyumarket.platform.paper.Markup.heading;
import static org.luyumarket.platform.paper.Markup.image;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.util.ArrayList;
import java.util.List;
import org.luyumarket.platform.paper.Markup;

/** The cover of a pack with its index, as the markup that is printed. */
record CoverMarkup(String number, Purchase purchase, String madeAt, Pack pack) {

    static final String TITLE = "采购凭证";

    private static final String HEAD = """
            <table class="head"><tr><td>{facts}</td><td class="n">{qr}</td></tr></table>
            """;

    String html(String qrCode, String address) {
        String facts = paragraph("凭证编号：" + number)
                + paragraph("采购单位：" + purchase.contract().parties().buyer())
                + paragraph("供货单位：" + purchase.contract().parties().supplier())
                + paragraph("合同编号：" + purchase.contract().number())
                + paragraph("验收金额：" + yuan(purchase.amount()) + " 元")
                + paragraph("生成时间：" + madeAt + "，保存十五年")
                + paragraph("核验：扫码或打开 " + address);
        return Markup.page(
                TITLE,
                number,
                HEAD.replace("{facts}", facts).replace("{qr}", image(qrCode, TITLE)) + heading("目录") + index());
    }

    private String index() {
        List<String> rows = new ArrayList<>();
        for (PackEntry entry : pack.entries()) {
            rows.add(row(
                    Markup.number(rows.size() + 1L),
                    cell(entry.title()),
                    cell(entry.fileName()),
                    "<td style=\"font-size: 6pt\">" + escaped(entry.sha256()) + "</td>"));
        }
        return table(List.of("序号", "名称", "文件", "SHA-256"), rows.stream());
    }
}
