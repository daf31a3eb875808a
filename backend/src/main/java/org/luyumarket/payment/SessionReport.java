package org.luyumarket.payment;

import org.joda.money.Money;
import org.luyumarket.platform.Cny;

/** What Stripe says of a payment, by an answer or by a webhook; the amount is in fen. */
record SessionReport(Standing standing, CheckoutSession session, long amount, String currency) {

    static final SessionReport SILENT = new SessionReport(Standing.SILENT, CheckoutSession.NONE, 0, "");
    static final SessionReport REFUSED = new SessionReport(Standing.REFUSED, CheckoutSession.NONE, 0, "");

    static final SessionReport OVER = new SessionReport(Standing.EXPIRED, CheckoutSession.NONE, 0, "");

    boolean isAbout(Money expected) {
        return amount == Cny.fen(expected)
                && currency.equalsIgnoreCase(expected.getCurrencyUnit().getCode());
    }

    PaymentStatus status() {
        return switch (standing) {
            case OPEN, PROCESSING -> PaymentStatus.PENDING;
            case PAID -> PaymentStatus.SUCCEEDED;
            case FAILED, REFUSED -> PaymentStatus.DECLINED;
            case EXPIRED -> PaymentStatus.EXPIRED;
            case SILENT -> PaymentStatus.UNKNOWN;
        };
    }

    /** How Stripe sees a Checkout Session. */
    enum Standing {
        OPEN,
        /** The buyer is done, the money is on its way. */
        PROCESSING,
        PAID,
        FAILED,
        EXPIRED,
        /** Stripe understood and said no: there is no such session and there will not be. */
        REFUSED,
        /** No answer, or none that decides anything. */
        SILENT
    }
}
