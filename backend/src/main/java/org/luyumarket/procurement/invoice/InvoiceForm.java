package org.luyumarket.procurement.invoice;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.platform.table.SheetWriter;
import reactor.core.publisher.Flux;

/**
 * The one form in which invoice data leaves the market: a row a line, every cell a text, amounts in yuan with two decimals, rates such
 * as {@code 9%} or {@code 免税}; a red-letter request repeats nothing, it is issued from the invoice it takes back.
 */
public final class InvoiceForm {

    static final List<String> TITLES = List.of(
            "开票申请号",
            "发票类型",
            "购买方名称",
            "购买方纳税人识别号",
            "购买方地址",
            "购买方电话",
            "购买方开户行",
            "购买方账号",
            "销售方名称",
            "销售方统一社会信用代码",
            "合同编号",
            "送货单号",
            "项目名称",
            "税收分类编码",
            "单位",
            "数量",
            "金额（不含税）",
            "税率",
            "税额",
            "价税合计",
            "优惠政策",
            "需税务确认",
            "依据");

    private static final int PERMILLE_DIGITS = 1;

    private InvoiceForm() {}

    public static Flux<ByteBuffer> workbook(List<Invoice> invoices) {
        Stream<List<Object>> rows =
                invoices.stream().flatMap(invoice -> invoice.lines().stream().map(line -> row(invoice, line)));
        return SheetWriter.workbook("开票数据", TITLES, Flux.fromStream(rows));
    }

    static List<Object> row(Invoice invoice, Invoice.Line line) {
        Title title = invoice.title();
        return List.of(
                invoice.number(),
                title.type() == InvoiceType.SPECIAL ? "增值税专用发票" : "普通发票",
                title.name(),
                title.taxNumber(),
                title.address(),
                title.phone(),
                title.bank(),
                title.account(),
                invoice.deal().supplier(),
                invoice.deal().supplierCode(),
                invoice.deal().contractNumber(),
                line.delivery(),
                line.name(),
                line.rule().code(),
                "件",
                line.quantity(),
                line.untaxed().getAmount(),
                rate(line.rule()),
                line.tax().getAmount(),
                line.amount().getAmount(),
                line.rule().isExempt() ? "03 免税" : "0",
                line.rule().ask() ? "是" : "",
                line.rule().basis());
    }

    /** In per cent, or that there is none. */
    public static String rate(TaxRule rule) {
        Integer permille = rule.permille();
        return permille == null
                ? "免税"
                : BigDecimal.valueOf(permille, PERMILLE_DIGITS)
                                .stripTrailingZeros()
                                .toPlainString() + "%";
    }
}
