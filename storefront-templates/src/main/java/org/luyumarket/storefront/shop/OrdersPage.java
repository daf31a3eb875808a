package org.luyumarket.storefront.shop;

import java.util.List;

/** The orders of somebody who is logged in, newest first: all, or those with some words in them. */
public record OrdersPage(String words, List<Row> orders, Pager pager) {

    /** An order in short. */
    public record Row(OrderLink order, OrderState state, String placedAt, String summary, String total) {}

    public boolean isEmpty() {
        return orders.isEmpty();
    }
}
