package org.luyumarket.payment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;

/** What Stripe says of a refund, by an answer or by a webhook; the amount is in fen. */
record RefundReport(
        PaymentStatus status,
        @Nullable String stripeId,
        long amount,
        String currency,
        @Nullable String failure) {

    static final RefundReport SILENT = new RefundReport(PaymentStatus.UNKNOWN, null, 0, "", null);

    static RefundReport refused(String cause) {
        return new RefundReport(PaymentStatus.DECLINED, null, 0, "", cause);
    }

    boolean isAbout(Money expected) {
        return amount == Cny.fen(expected)
                && currency.equalsIgnoreCase(expected.getCurrencyUnit().getCode());
    }
}
