package org.luyumarket.payment;

import org.joda.money.Money;
import org.luyumarket.platform.Refusal;

/** Why no money is asked for, or given back. */
final class PaymentRefused extends Refusal {

    private PaymentRefused(Kind kind, String code, Object... arguments) {
        super(kind, code, arguments);
    }

    static PaymentRefused keyReused() {
        return new PaymentRefused(Kind.UNPROCESSABLE, "idempotency-key-reused");
    }

    static PaymentRefused alreadyPaid() {
        return new PaymentRefused(Kind.CONFLICT, "already-paid");
    }

    /** An earlier try may still succeed; a second one beside it could charge twice. */
    static PaymentRefused beingChecked() {
        return new PaymentRefused(Kind.CONFLICT, "payment-being-checked");
    }

    static PaymentRefused nothingPaid() {
        return new PaymentRefused(Kind.CONFLICT, "nothing-paid");
    }

    static PaymentRefused exceeds(Money left) {
        return new PaymentRefused(
                Kind.UNPROCESSABLE, "refund-exceeds-payment", left.getAmount().toPlainString());
    }

    static PaymentRefused forgedNotice() {
        return new PaymentRefused(Kind.INVALID, "webhook-not-genuine");
    }

    static PaymentRefused unreadableNotice() {
        return new PaymentRefused(Kind.INVALID, "webhook-unreadable");
    }

    /** More are told at once than can be kept soon. */
    static PaymentRefused tooManyNotices() {
        return new PaymentRefused(Kind.UNAVAILABLE, "webhooks-overfull");
    }
}
