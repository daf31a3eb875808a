package org.luyumarket.procurement.contract;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;
import org.springframework.web.util.HtmlUtils;

/** A version of a contract as the markup that is printed; in Chinese, the language it binds in. */
record ContractMarkup(Divisions divisions, String number, Contract.Source source, Parties parties, Wording wording) {

    private static final int KILOGRAM_DIGITS = 3;
    private static final String PAGE = """
            <html><head><title>{title}</title><style>
            @page { size: A4; margin: 18mm 18mm 16mm 18mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Noto Sans SC'; font-size: 7pt; }
                    @bottom-left { content: "{number}"; font-family: 'Noto Sans SC'; font-size: 7pt; } }
            body { font-family: 'Noto Sans SC'; font-size: 9.5pt; line-height: 1.5; margin: 0; color: #000; }
            h1 { font-size: 18pt; font-weight: normal; text-align: center; letter-spacing: 4pt; margin: 0 0 10pt 0; }
            h2 { font-size: 10.5pt; font-weight: normal; margin: 10pt 0 3pt 0; border-bottom: 0.5pt solid #555; }
            p { margin: 0 0 3pt 0; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            .rows th, .rows td { border: 0.5pt solid #555; padding: 2.5pt 4pt; word-wrap: break-word; }
            .rows th { font-weight: normal; background: #eee8dc; }
            .rows tr { page-break-inside: avoid; }
            .n { text-align: right; white-space: nowrap; }
            .head td { padding: 1pt 8pt 1pt 0; }
            .seals { margin-top: 16pt; page-break-inside: avoid; }
            .seals td { width: 50%; height: 52mm; border: 0.5pt solid #555; padding: 6pt; vertical-align: top; }
            </style></head><body>
            <h1>{title}</h1>
            <table class="head"><tr><td>合同编号：{number}</td><td>订单号：{po}</td><td>版本：第 {version} 版</td></tr>
            <tr><td>采购申请：{requisition}</td><td colspan="2">用途：{purpose}</td></tr></table>
            {reason}<h2>一、双方</h2>
            <p>甲方（采购单位）：{buyer}，统一社会信用代码 {buyerCode}</p>
            <p>乙方（供货单位）：{supplier}，统一社会信用代码 {supplierCode}</p>
            <h2>二、标的与含税价</h2>
            <table class="rows"><thead><tr><th>商品</th><th>编号</th><th>产地</th><th>每件净重</th><th>含税单价（元）</th><th>件数</th><th>含税金额（元）</th></tr></thead>
            <tbody>{lines}<tr><td colspan="6">合计</td><td class="n">{total}</td></tr></tbody></table>
            <h2>三、供货计划</h2>
            <table class="rows"><thead><tr><th>日期</th><th>收货点</th><th>地址</th><th>商品编号</th><th>件数</th></tr></thead>
            <tbody>{plan}</tbody></table>
            <h2>四、验收与付款</h2>
            <p>货物由甲方在收货点按件数、净重和质量验收，按验收的数量结算。{payment}</p>
            {conditions}<h2>五、变更</h2>
            <p>对本合同的变更须写成新的版本，经双方签署后生效；在此之前，前一版本继续有效。</p>
            <table class="seals"><tr><td>甲方（盖章）：<br/>{buyer}<br/><br/>签字：<br/>日期：</td>
            <td>乙方（盖章）：<br/>{supplier}<br/><br/>签字：<br/>日期：</td></tr></table>
            </body></html>
            """;

    static final String TITLE = "农产品采购合同";

    String html() {
        return PAGE.replace("{reason}", wording.reason().isEmpty() ? "" : paragraph("变更原因：" + wording.reason()))
                .replace("{conditions}", other())
                .replace("{lines}", wording.lines().stream().map(this::row).collect(Collectors.joining()))
                .replace("{plan}", wording.plan().stream().map(this::row).collect(Collectors.joining()))
                .replace("{payment}", payment())
                .replace("{total}", yuan(total()))
                .replace("{title}", TITLE)
                .replace("{number}", number)
                .replace("{version}", Integer.toString(wording.number()))
                .replace("{requisition}", source.number())
                .replace("{buyerCode}", escaped(parties.buyerCode()))
                .replace("{supplierCode}", escaped(parties.supplierCode()))
                .replace("{buyer}", escaped(parties.buyer()))
                .replace("{supplier}", escaped(parties.supplier()))
                .replace("{po}", escaped(wording.terms().poNumber()))
                .replace("{purpose}", escaped(source.purpose()));
    }

    private String other() {
        String conditions = wording.terms().conditions();
        return conditions.isEmpty() ? "" : paragraph("其他约定：" + conditions);
    }

    private String payment() {
        int days = wording.terms().paymentDays();
        return switch (wording.terms().mode()) {
            case PAY_FIRST -> "先款后货：甲方在双方签署后 " + days + " 日内付款，乙方收款后按计划供货。";
            case DELIVER_FIRST -> "先货后款：甲方在验收合格后 " + days + " 日内付款。";
        };
    }

    private Money total() {
        return wording.lines().stream().map(Line::amount).reduce(Money::plus).orElseThrow();
    }

    private String row(Line line) {
        return "<tr>" + cell(line.name()) + cell(line.sku()) + cell(divisions.fullName(line.county()))
                + number(kilograms(line.unitWeight())) + number(yuan(line.unitPrice()))
                + number(Integer.toString(line.quantity())) + number(yuan(line.amount())) + "</tr>";
    }

    private String row(Planned drop) {
        return "<tr>" + cell(drop.day().toString()) + cell(drop.site())
                + cell(divisions.fullName(drop.division()) + " " + drop.address()) + cell(drop.sku())
                + number(Integer.toString(drop.quantity())) + "</tr>";
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>";
    }

    private static String cell(String text) {
        return "<td>" + escaped(text) + "</td>";
    }

    private static String number(String text) {
        return "<td class=\"n\">" + text + "</td>";
    }

    private static String yuan(Money money) {
        return money.getAmount().toPlainString();
    }

    private static String kilograms(Weight weight) {
        return BigDecimal.valueOf(weight.grams(), KILOGRAM_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString() + " kg";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replace("{", "&#123;");
    }
}
