package org.luyumarket.storefront.shop;

import java.util.List;

/** All orders of somebody who is logged in, newest first. */
public record OrdersPage(List<Row> orders, Pager pager) {

    /** An order in short. */
    public record Row(OrderLink order, OrderState state, String placedAt, String summary, String total) {}

    public boolean isEmpty() {
        return orders.isEmpty();
    }
}
