package org.luyumarket.ordering;

/** Where an order stands. What is partly shipped or refunded shows as quantities and amounts, not as a status. */
public enum OrderStatus {
    AWAITING_PAYMENT,
    PAID,
    SHIPPED,
    COMPLETED,
    CANCELLED,
    EXPIRED,
    REFUNDED;

    /** Money that comes after an order closed may reopen it: hence from cancelled or expired to paid. */
    public boolean canBecome(OrderStatus next) {
        return switch (this) {
            case AWAITING_PAYMENT -> next == PAID || next == CANCELLED || next == EXPIRED;
            case PAID -> next == SHIPPED || next == REFUNDED;
            case SHIPPED -> next == COMPLETED || next == REFUNDED;
            case COMPLETED -> next == REFUNDED;
            case CANCELLED, EXPIRED -> next == PAID;
            case REFUNDED -> false;
        };
    }
}
