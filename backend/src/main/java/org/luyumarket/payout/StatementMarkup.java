package org.luyumarket.payout;

import static org.luyumarket.platform.paper.Markup.cell;
import static org.luyumarket.platform.paper.Markup.code;
import static org.luyumarket.platform.paper.Markup.heading;
import static org.luyumarket.platform.paper.Markup.number;
import static org.luyumarket.platform.paper.Markup.paragraph;
import static org.luyumarket.platform.paper.Markup.row;
import static org.luyumarket.platform.paper.Markup.table;
import static org.luyumarket.platform.paper.Markup.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.luyumarket.platform.paper.CapitalYuan;
import org.luyumarket.platform.paper.Markup;

/** A statement as the markup that is printed. */
record StatementMarkup(Statement statement, List<Booking> bookings) {

    private static final List<String> SUMS = List.of("项目", "金额（元）");
    private static final List<String> LINES = List.of("时间", "订单号", "货款", "运费", "补贴", "退回", "净额");
    private static final List<String> PAYOUTS = List.of("截至", "金额（元）", "状态", "收款账户", "银行流水号");

    String title() {
        return "供应商结算单";
    }

    String html() {
        return Markup.page(
                title(),
                statement.supplier().id() + " " + statement.period().code(),
                head() + sums() + payouts() + lines());
    }

    private String head() {
        Period period = statement.period();
        return "<table class=\"head\">"
                + row(
                        cell("供应商：" + statement.supplier().name()),
                        cell("编号：" + statement.supplier().id()))
                + row(
                        cell("期间：" + period.from() + " 至 " + period.lastDay()),
                        cell("已入账至：" + StatementDesk.MINUTE.format(statement.bookedUntil())))
                + "</table>";
    }

    private String sums() {
        Sums sums = statement.sums();
        Stream<String> rows = Stream.of(
                sum("商品货款", sums.goods()),
                sum("买家付的运费", sums.freight()),
                sum("活动补贴", sums.campaign()),
                sum("减：退货款（坏果包赔、退货、取消）", sums.goodsBack()),
                sum("减：退运费", sums.freightBack()),
                sum("减：收回的活动补贴", sums.campaignBack()),
                sum("本期净额", sums.net()));
        String capitals = sums.net().isNegative() ? "" : paragraph("本期净额大写：" + CapitalYuan.of(sums.net()));
        return heading("一、本期结算") + table(SUMS, rows) + capitals;
    }

    private static String sum(String name, Money amount) {
        return row(cell(name), number(yuan(amount)));
    }

    private String payouts() {
        return statement.payouts().isEmpty()
                ? ""
                : heading("二、付款") + table(PAYOUTS, statement.payouts().stream().map(StatementMarkup::payout));
    }

    private static String payout(Payout payout) {
        Payout.Destination to = payout.to();
        Payout.Settled settled = payout.settled();
        String reference = settled == null || settled.bankReference() == null ? "" : settled.bankReference();
        return row(
                code(payout.until().minusDays(1).toString()),
                number(yuan(payout.amount())),
                cell(inWords(payout.status())),
                cell(to == null ? "" : to.bank() + " …" + to.ending()),
                cell(reference));
    }

    private static String inWords(PayoutStatus status) {
        return switch (status) {
            case DRAWN -> "待审核";
            case APPROVED -> "待付款";
            case PAID -> "已付款";
            case BOUNCED -> "已退票，转入下期";
            case CARRIED -> "转入下期";
            case DISCARDED -> "已作废";
        };
    }

    private String lines() {
        String rest = statement.bookings().total() > bookings.size()
                ? paragraph("本页列出前 " + bookings.size() + " 笔，共 "
                        + statement.bookings().total() + " 笔；全部明细请下载表格。")
                : "";
        return heading(statement.payouts().isEmpty() ? "二、明细" : "三、明细")
                + rest
                + table(LINES, bookings.stream().map(StatementMarkup::line));
    }

    private static String line(Booking booking) {
        Sums sums = booking.sums();
        return row(
                code(StatementDesk.MINUTE.format(booking.at())),
                code(booking.orderNumber()),
                number(yuan(sums.goods())),
                number(yuan(sums.freight())),
                number(yuan(sums.campaign())),
                number(yuan(sums.back())),
                number(yuan(sums.net())));
    }
}
