package org.luyumarket.storefront.shop;

/** Where an order stands, in the words of the pages. */
public enum OrderState {
    AWAITING_PAYMENT("awaitingPayment", "badge-wait"),
    PAID("paid", "badge-good"),
    PARTLY_SHIPPED("partlyShipped", "badge-good"),
    SHIPPED("shipped", "badge-good"),
    COMPLETED("completed", "badge-good"),
    CANCELLED("cancelled", ""),
    EXPIRED("expired", ""),
    REFUNDED("refunded", "badge-bad");

    private final String key;
    private final String style;

    OrderState(String key, String style) {
        this.key = key;
        this.style = style;
    }

    /** The key of its name; its explanation is under the same key with {@code .text}. */
    public String key() {
        return "order.state." + key;
    }

    public String style() {
        return style;
    }
}
