package org.luyumarket.storefront.shop;

import gg.jte.models.runtime.JteModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.templates.StaticTemplates;
import org.luyumarket.storefront.templates.Templates;

/** The pages of an order in each of its states. */
final class OrderSamples {

    private static final Templates TEMPLATES = new StaticTemplates();
    private static final OrderLink GUESTS = new OrderLink("LY20261121000017", "k3y+/with=signs");
    private static final OrderLink PERSONS = new OrderLink("LY20261121000017", "");

    private OrderSamples() {}

    static Map<String, JteModel> pages(Texts texts) {
        var pages = new LinkedHashMap<String, JteModel>();
        var frame = ShopSamples.formFrame(texts, "/orders/LY20261121000017");
        pages.put("pay", TEMPLATES.shopPay(frame, new PayPage(GUESTS, "417.80", "15:32", "pay-key", null)));
        for (var outcome : PaymentReturnPage.Outcome.values()) {
            var page = new PaymentReturnPage(GUESTS, outcome, "417.80");
            pages.put(
                    "paid-" + outcome.name().toLowerCase(java.util.Locale.ROOT),
                    TEMPLATES.shopPaymentReturn(frame, page));
        }
        for (var state : OrderState.values()) {
            pages.put(
                    "order-" + state.name().toLowerCase(java.util.Locale.ROOT),
                    TEMPLATES.shopOrder(
                            frame,
                            order(state),
                            ClaimSamples.lines(texts),
                            List.of(),
                            List.of(),
                            List.of(),
                            new EInvoiceNote("电子发票", "付款后由供应商开具。", "/orders/LY20261121000017/einvoice", "申请电子发票")));
        }
        pages.putAll(ClaimSamples.pages(texts));
        pages.putAll(ReviewSamples.pages(texts));
        pages.putAll(GiftSamples.pages(texts));
        pages.put("orders", TEMPLATES.shopOrders(frame, orders()));
        pages.put("orders-empty", TEMPLATES.shopOrders(frame, new OrdersPage("", List.of(), Pager.NONE)));
        return pages;
    }

    static OrderPage order(OrderState state) {
        boolean shipped = state == OrderState.SHIPPED || state == OrderState.COMPLETED;
        return new OrderPage(
                state == OrderState.AWAITING_PAYMENT ? GUESTS : PERSONS,
                state,
                "15:32",
                List.of(new OrderPage.Line(
                        "500236-01", "奉节脐橙 纽荷尔 一等果", "", 2, shipped ? 2 : 0, "49.90", "99.80", "<b>2027年3月1日")),
                new OrderPage.Amounts("99.80", "0.00", "0.00", "99.80", "99.80", "0.00"),
                new OrderPage.Recipient("李芳", "13800000000", "山东省滨州市滨城区 渤海七路 1 号"),
                List.of(
                        new OrderPage.Moment("2026年11月21日 15:02", "待付款", ""),
                        new OrderPage.Moment("2026年11月21日 15:04", "已付款", "<script>alert(1)</script>")),
                shipped ? List.of(parcel(state)) : List.of(),
                state == OrderState.SHIPPED ? "2026年12月1日 09:00" : "",
                actions(state),
                state == OrderState.PAID ? "买多了" : null,
                state == OrderState.PAID ? new Field("<b>", "最多 200 个字。") : Field.empty(),
                state == OrderState.SHIPPED
                        ? new OrderPage.Gift(new OrderLink("LG20261121-00000001", ""), "<b>老张", "新年好")
                        : null);
    }

    private static OrderPage.Parcel parcel(OrderState state) {
        return new OrderPage.Parcel(
                "中国邮政",
                "EA123456789CN",
                "2026年11月22日",
                "",
                state == OrderState.SHIPPED ? "IN_TRANSIT" : "DELIVERED",
                List.of(
                        new OrderPage.Moment("2026年11月23日 20:10", "运输中", "山东省滨州市"),
                        new OrderPage.Moment("2026年11月22日 16:02", "已揽收", "重庆市奉节县")),
                List.of("白帝镇 示例·夔门果园（批次 20261121-301279FB）"));
    }

    private static OrderPage.Actions actions(OrderState state) {
        boolean awaiting = state == OrderState.AWAITING_PAYMENT;
        return new OrderPage.Actions(awaiting, awaiting, state == OrderState.SHIPPED, state == OrderState.PAID);
    }

    private static OrdersPage orders() {
        var rows = List.of(
                new OrdersPage.Row(PERSONS, OrderState.SHIPPED, "2026年11月21日", "奉节脐橙 纽荷尔 一等果 × 2", "99.80"),
                new OrdersPage.Row(PERSONS, OrderState.AWAITING_PAYMENT, "2026年11月21日", "城口老腊肉 × 1", "58.00"));
        return new OrdersPage("", rows, Pager.NONE);
    }
}
