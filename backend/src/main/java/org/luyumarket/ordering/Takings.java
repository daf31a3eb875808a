package org.luyumarket.ordering;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.Cny;

/** The money of an order: what came in, by which payment, and how much of it went back. */
record Takings(
        Money paid,
        Money refunded,
        @Nullable UUID paymentId,
        @Nullable Instant paidAt) {

    static final Takings NONE = new Takings(Cny.zero(), Cny.zero(), null, null);

    static Takings of(PaymentSucceeded money) {
        return new Takings(Cny.ofFen(money.amountFen()), Cny.zero(), money.paymentId(), money.paidAt());
    }

    Takings refund(Money amount) {
        return new Takings(paid, refunded.plus(amount), paymentId, paidAt);
    }

    /** A refund came home. */
    Takings restore(Money amount) {
        return new Takings(paid, refunded.minus(amount), paymentId, paidAt);
    }

    boolean isFrom(UUID payment) {
        return payment.equals(paymentId);
    }

    boolean isAny() {
        return paid.isPositive();
    }

    Money left() {
        return paid.minus(refunded);
    }
}
