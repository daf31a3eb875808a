package org.luyumarket.payment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.payment.Payments.Closing;
import org.luyumarket.platform.Cny;

/** One try to be paid for a reference; its id is the idempotency key towards Stripe. */
record PaymentAttempt(
        UUID id,
        PaymentRequest request,
        PaymentStatus status,
        CheckoutSession session,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant settledAt,
        long version) {

    static PaymentAttempt of(UUID id, PaymentRequest request, Instant now, Instant expiresAt) {
        return new PaymentAttempt(id, request, PaymentStatus.REQUESTED, CheckoutSession.NONE, now, expiresAt, null, 0);
    }

    /** What the buyer sees of it may differ, what is paid and how may not. */
    boolean isFor(PaymentRequest other) {
        return request.amount().equals(other.amount()) && request.method() == other.method();
    }

    boolean isUnanswered() {
        return status == PaymentStatus.REQUESTED || status == PaymentStatus.UNKNOWN;
    }

    /** Money is believed only if it is the money we asked for. */
    boolean contradicts(SessionReport report) {
        return report.status() == PaymentStatus.SUCCEEDED && !report.isAbout(request.amount());
    }

    /** Reports come doubled, late and in any order; what no longer fits changes nothing. */
    PaymentAttempt after(SessionReport report, Instant now) {
        PaymentStatus next = report.status();
        if (contradicts(report) || !(status == next || status.canBecome(next))) {
            return this;
        }
        return new PaymentAttempt(
                id,
                request,
                next,
                report.session().id() == null ? session : report.session(),
                startedAt,
                expiresAt,
                next.isFinal() && settledAt == null ? now : settledAt,
                version);
    }

    Closing closing() {
        if (status == PaymentStatus.SUCCEEDED) {
            return Closing.ALREADY_PAID;
        }
        return status.isFinal() ? Closing.CLOSED : Closing.UNKNOWN;
    }

    PaymentSucceeded succeeded(Instant now) {
        return new PaymentSucceeded(id, request.reference(), Cny.fen(request.amount()), now);
    }
}
