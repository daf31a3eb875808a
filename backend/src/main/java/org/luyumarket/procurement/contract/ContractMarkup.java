package org.luyumarket.procurement.contract;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.escaped;
import static org.luyumarket.platform.paper.Markup.kilograms;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.platform.Divisions;
import org.luyumarket.platform.paper.CapitalYuan;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.procurement.contract.Contract.Parties;
import org.luyumarket.procurement.contract.Revision.Line;
import org.luyumarket.procurement.contract.Revision.Planned;

/** A version of a contract as the markup that is printed; in Chinese, the language it binds in. */
record ContractMarkup(Divisions divisions, String number, Contract.Source source, Parties parties, Wording wording) {

    private static final String BODY = """
            <table class="head"><tr><td>合同编号：{number}</td><td>订单号：{po}</td><td>版本：第 {version} 版</td></tr>
            <tr><td>采购申请：{requisition}</td><td colspan="2">用途：{purpose}</td></tr></table>
            {reason}<h2>一、双方</h2>
            <p>甲方（采购单位）：{buyer}，统一社会信用代码 {buyerCode}</p>
            <p>乙方（供货单位）：{supplier}，统一社会信用代码 {supplierCode}</p>
            <h2>二、标的与含税价</h2>
            {lines}
            <p>合计（大写）：人民币{capital}</p>
            <h2>三、供货计划</h2>
            {plan}
            <h2>四、验收与付款</h2>
            <p>货物由甲方在收货点按件数、净重和质量验收，按验收的数量结算。{payment}</p>
            {conditions}<h2>五、变更</h2>
            <p>对本合同的变更须写成新的版本，经双方签署后生效；在此之前，前一版本继续有效。</p>
            <table class="seals seals-tall"><tr><td>甲方（盖章）：<br/>{buyer}<br/><br/>签字：<br/>日期：</td>
            <td>乙方（盖章）：<br/>{supplier}<br/><br/>签字：<br/>日期：</td></tr></table>
            """;

    static final String TITLE = "农产品采购合同";

    String html() {
        String body = BODY.replace("{reason}", wording.reason().isEmpty() ? "" : paragraph("变更原因：" + wording.reason()))
                .replace("{conditions}", other())
                .replace("{lines}", lines())
                .replace("{capital}", CapitalYuan.of(total()))
                .replace("{plan}", plan())
                .replace("{payment}", payment())
                .replace("{number}", number)
                .replace("{version}", Integer.toString(wording.number()))
                .replace("{requisition}", source.number())
                .replace("{buyerCode}", escaped(parties.buyerCode()))
                .replace("{supplierCode}", escaped(parties.supplierCode()))
                .replace("{buyer}", escaped(parties.buyer()))
                .replace("{supplier}", escaped(parties.supplier()))
                .replace("{po}", escaped(wording.terms().poNumber()))
                .replace("{purpose}", escaped(source.purpose()));
        return Markup.page(TITLE, number, body);
    }

    private String lines() {
        String total = "<tr><td colspan=\"6\">合计</td>" + Markup.number(yuan(total())) + "</tr>";
        return table(
                List.of("商品", "编号", "产地", "每件净重", "含税单价（元）", "件数", "含税金额（元）"),
                Stream.concat(wording.lines().stream().map(this::row), Stream.of(total)));
    }

    private String plan() {
        return table(
                List.of("日期", "收货点", "地址", "商品编号", "件数"),
                wording.plan().stream().map(this::row));
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
        return Markup.row(
                cell(line.name()),
                code(line.sku()),
                cell(divisions.fullName(line.county())),
                Markup.number(kilograms(line.unitWeight())),
                Markup.number(yuan(line.unitPrice())),
                Markup.number(line.quantity()),
                Markup.number(yuan(line.amount())));
    }

    private String row(Planned drop) {
        return Markup.row(
                code(drop.day().toString()),
                cell(drop.site()),
                cell(divisions.fullName(drop.division()) + " " + drop.address()),
                code(drop.sku()),
                Markup.number(drop.quantity()));
    }
}
