package org.luyumarket.procurement.settlement;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.escaped;
import static org.luyumarket.platform.paper.Markup.heading;
import static org.luyumarket.platform.paper.Markup.kilograms;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.platform.paper.CapitalYuan;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.procurement.contract.PaymentMode;
import org.luyumarket.procurement.settlement.Due.Deal;
import org.luyumarket.procurement.settlement.Due.File;

/** A payment advice as the markup that is printed: what does not change once it is issued, and nothing else. */
record AdviceMarkup(File file, Payee payee) {

    static final String TITLE = "请款证明";

    private static final List<String> GOODS = List.of("商品", "编号", "收货点", "验收件数", "结算重量", "应付金额（元）");

    PaymentAdvice advice() {
        return file.due().advice();
    }

    String html() {
        return Markup.page(TITLE, advice().number(), head() + what() + how() + seals());
    }

    private String head() {
        Deal deal = file.due().deal();
        return "<table class=\"head\">"
                + line("请款编号：" + advice().number(), "开具日期：" + advice().issuedOn())
                + line("应付编号：" + file.due().number(), "合同编号：" + deal.contractNumber())
                + "</table>"
                + paragraph("致：" + deal.buyer())
                + paragraph(basis(deal));
    }

    private String basis(Deal deal) {
        Term term = file.due().term();
        String claim = deal.mode() == PaymentMode.PAY_FIRST
                ? "双方已签署合同，约定先款后货。"
                : "贵单位已于 " + term.startsOn() + " 验收供货单 " + deal.delivery() + "。";
        return "贵单位与" + deal.supplier() + "就“" + deal.purpose() + "”签有上述合同，" + claim + "请按下列信息于 " + term.payBy()
                + " 前付款。";
    }

    /** Who pays first has accepted nothing when this is issued; what comes later must not change it. */
    private String what() {
        Stream<Goods> goods = file.due().deal().delivery().isEmpty() ? Stream.empty() : file.goods().stream();
        List<String> rows = goods.map(AdviceMarkup::accepted).toList();
        return heading("一、应付金额")
                + (rows.isEmpty() ? "" : table(GOODS, rows.stream()))
                + paragraph("本次请款：人民币 " + yuan(advice().amount()) + " 元（大写：" + CapitalYuan.of(advice().amount()) + "）");
    }

    private static String accepted(Goods one) {
        return row(
                cell(one.product().name()),
                code(one.product().sku()),
                cell(one.site().name()),
                number(one.accepted().boxes()),
                number(kilograms(one.accepted().weight())),
                number(yuan(one.accepted().amount())));
    }

    private String how() {
        return heading("二、付款方式")
                + "<table class=\"head\">"
                + line("收款单位：" + payee.name(), "开户银行：" + payee.bank())
                + line("收款账号：" + payee.account(), "识别码：" + advice().code().value())
                + "</table>"
                + paragraph("请在转账用途（附言）中填写识别码 " + advice().code().value() + "，款项据此自动入账；一笔转账可写几个识别码。"
                        + "由其他单位代付的，同样填写识别码，并按应付金额足额支付。");
    }

    private static String line(String... cells) {
        return row(Stream.of(cells).map(Markup::cell).toArray(String[]::new));
    }

    private String seals() {
        return "<table class=\"seals seals-tall\"><tr><td>供货单位（盖章）：<br/>"
                + escaped(file.due().deal().supplier())
                + "</td><td>采购单位经办、审核：</td></tr></table>";
    }
}
