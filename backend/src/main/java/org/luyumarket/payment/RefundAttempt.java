package org.luyumarket.payment;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Cny;

/** Money to be given back out of one payment; its id is the idempotency key towards Stripe. */
record RefundAttempt(
        UUID id,
        String reference,
        String intentId,
        RefundRequest request,
        boolean unwanted,
        PaymentStatus status,
        @Nullable String stripeId,
        @Nullable String failure,
        Instant requestedAt,
        @Nullable Instant settledAt,
        long version) {

    static RefundAttempt of(UUID id, PaymentAttempt payment, RefundRequest request, Instant now) {
        return requested(id, payment, request, false, now);
    }

    /** Of a payment that nobody can use, and therefore of no sale. */
    static RefundAttempt ofUnwanted(UUID id, PaymentAttempt payment, RefundRequest request, Instant now) {
        return requested(id, payment, request, true, now);
    }

    /** By somebody who used Stripe's dashboard instead of ours. */
    static RefundAttempt madeAtStripe(UUID id, PaymentAttempt payment, RefundReport report, Instant now) {
        RefundRequest request = new RefundRequest(
                payment.id(), Cny.ofFen(report.amount()), "Stripe 后台退款", "stripe:" + report.stripeId());
        return requested(id, payment, request, false, now);
    }

    boolean isFor(RefundRequest other) {
        return request.equals(other);
    }

    boolean isUnanswered() {
        return status == PaymentStatus.REQUESTED || status == PaymentStatus.UNKNOWN;
    }

    boolean contradicts(RefundReport report) {
        return report.status() == PaymentStatus.SUCCEEDED && !report.isAbout(request.amount());
    }

    /** Reports come doubled, late and in any order; what no longer fits changes nothing. */
    RefundAttempt after(RefundReport report, Instant now) {
        PaymentStatus next = report.status();
        if (contradicts(report) || !(status == next || mayBecome(next))) {
            return this;
        }
        return new RefundAttempt(
                id,
                reference,
                intentId,
                request,
                unwanted,
                next,
                report.stripeId() == null ? stripeId : report.stripeId(),
                report.failure(),
                requestedAt,
                next.isFinal() && status != next ? now : settledAt,
                version);
    }

    Refund view() {
        return new Refund(id, request.paymentId(), request.amount(), request.reason(), status, requestedAt, settledAt);
    }

    RefundSettled settled(Instant now) {
        return new RefundSettled(id, request.paymentId(), reference, Cny.fen(request.amount()), unwanted, now);
    }

    RefundFailed failed() {
        return new RefundFailed(id, reference, Cny.fen(request.amount()), cause());
    }

    /** It had gone well before. */
    RefundBounced bounced(Instant now) {
        long fen = Cny.fen(request.amount());
        return new RefundBounced(id, request.paymentId(), reference, fen, unwanted, now, cause());
    }

    private String cause() {
        return requireNonNullElse(failure, "unknown");
    }

    /**
     * Unlike a payment, a refund that failed stays so; and one that went well may fail weeks later, when the buyer's bank sends the
     * money back.
     */
    private boolean mayBecome(PaymentStatus next) {
        return switch (status) {
            case REQUESTED, PENDING, UNKNOWN -> status.canBecome(next);
            case SUCCEEDED -> next == PaymentStatus.DECLINED;
            case DECLINED, EXPIRED -> false;
        };
    }

    private static RefundAttempt requested(
            UUID id, PaymentAttempt payment, RefundRequest request, boolean unwanted, Instant now) {
        return new RefundAttempt(
                id,
                request.reference(payment.request().reference()),
                requireNonNull(payment.session().intentId(), "what was paid has an intent"),
                request,
                unwanted,
                PaymentStatus.REQUESTED,
                null,
                null,
                now,
                null,
                0);
    }
}
