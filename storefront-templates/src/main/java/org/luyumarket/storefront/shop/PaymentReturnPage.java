package org.luyumarket.storefront.shop;

/** What a buyer sees on the way back from paying: it may take a moment until it is known whether it worked. */
public record PaymentReturnPage(OrderLink order, Outcome outcome, String total) {

    /** What is known so far. */
    public enum Outcome {
        WAITING,
        PAID,
        FAILED,
        CLOSED
    }

    public boolean isWaiting() {
        return outcome == Outcome.WAITING;
    }
}
