package org.luyumarket.procurement.voucher;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.heading;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.util.List;
import org.luyumarket.platform.paper.Markup;
import org.luyumarket.procurement.settlement.Due;
import org.luyumarket.procurement.settlement.Payment;

/** What was owed and paid, as the markup that is printed. */
record PaymentMarkup(String contract, List<Due.File> dues) {

    static final String TITLE = "应付与支付";

    String html() {
        return Markup.page(
                TITLE, contract, paragraph("合同编号：" + contract) + heading("一、应付") + owed() + heading("二、支付") + paid());
    }

    private String owed() {
        return table(
                List.of("应付单号", "送货单", "应付（元）", "已付（元）"),
                dues.stream()
                        .map(Due.File::due)
                        .map(due -> Markup.row(
                                code(due.number()),
                                code(due.deal().delivery()),
                                number(yuan(due.sums().owed())),
                                number(yuan(due.sums().paid())))));
    }

    private String paid() {
        return table(
                List.of("日期", "应付单号", "银行流水号", "付款人", "金额（元）", "说明"),
                dues.stream().flatMap(file -> file.payments().stream()).map(PaymentMarkup::row));
    }

    private static String row(Payment payment) {
        return Markup.row(
                code(payment.receipt().day().toString()),
                code(payment.dueNumber()),
                cell(payment.receipt().serial()),
                cell(payment.receipt().payer()),
                number(yuan(payment.amount())),
                cell(payment.isReversal() ? "冲回" : payment.note()));
    }
}
