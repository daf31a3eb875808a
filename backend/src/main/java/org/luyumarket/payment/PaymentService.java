package org.luyumarket.payment;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.joda.money.Money;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Intent, then Stripe, then outcome; the writes are transactions of their own, and none is open while Stripe is asked. */
@Service
class PaymentService implements Payments {

    private final AttemptService attempts;
    private final RefundService refunds;
    private final PaymentRepository payments;
    private final RefundRepository givenBack;
    private final PaymentViewRepository views;
    private final StripeGateway stripe;

    PaymentService(
            AttemptService attempts,
            RefundService refunds,
            PaymentRepository payments,
            RefundRepository givenBack,
            PaymentViewRepository views,
            StripeGateway stripe) {
        this.attempts = attempts;
        this.refunds = refunds;
        this.payments = payments;
        this.givenBack = givenBack;
        this.views = views;
        this.stripe = stripe;
    }

    @Override
    public Mono<Payment> start(PaymentRequest request) {
        return attempts.begun(request)
                .switchIfEmpty(Mono.defer(() -> begin(request)))
                .flatMap(this::resume)
                .flatMap(attempt -> views.byId(attempt.id()));
    }

    @Override
    public Flux<Payment> of(String reference) {
        return views.of(reference);
    }

    @Override
    public Flux<Refund> refundsOf(String reference) {
        return givenBack.of(reference).map(RefundAttempt::view);
    }

    @Override
    public Mono<Closing> close(String reference) {
        return closeOpen(reference, "")
                .flatMap(
                        closing -> payments.keepsMoneyOf(reference).map(paid -> paid ? Closing.ALREADY_PAID : closing));
    }

    @Override
    public Mono<Refund> intendRefund(RefundRequest request) {
        return refunds.intend(request).map(RefundAttempt::view);
    }

    @Override
    public Mono<Money> givenBack(UUID paymentId, String reference) {
        return givenBack.givenBack(paymentId, reference);
    }

    @Override
    public Mono<Refund> refund(RefundRequest request) {
        return refunds.begin(request).flatMap(this::send).map(RefundAttempt::view);
    }

    @Override
    public Mono<Refund> returnUnwanted(UUID paymentId, String reason) {
        return refunds.beginUnwanted(paymentId, reason).flatMap(this::send).map(RefundAttempt::view);
    }

    @Override
    public Flux<SettledMoney> settled(String afterReference, int most) {
        return views.settled(afterReference, most);
    }

    /** Finds out where a payment stands; the janitor's way. */
    Mono<PaymentAttempt> askAbout(PaymentAttempt attempt) {
        String session = attempt.session().id();
        return session == null
                ? resume(attempt)
                : stripe.ask(session).flatMap(report -> attempts.record(attempt.id(), report));
    }

    Mono<RefundAttempt> askAbout(RefundAttempt refund) {
        String known = refund.stripeId();
        Mono<RefundReport> report = known == null ? stripe.refund(refund) : stripe.askAboutRefund(known);
        return report.flatMap(answer -> refunds.record(refund.id(), answer));
    }

    /** A buyer who chooses another way to pay leaves the first one; it must not be paid as well. */
    private Mono<PaymentAttempt> begin(PaymentRequest request) {
        return closeOpen(request.reference(), request.idempotencyKey()).flatMap(closing -> switch (closing) {
            case CLOSED -> attempts.begin(request);
            case ALREADY_PAID -> Mono.error(PaymentRefused.alreadyPaid());
            case UNKNOWN -> Mono.error(PaymentRefused.beingChecked());
        });
    }

    private Mono<PaymentAttempt> resume(PaymentAttempt attempt) {
        return attempt.isUnanswered()
                ? stripe.open(attempt).flatMap(report -> attempts.record(attempt.id(), report))
                : Mono.just(attempt);
    }

    private Mono<RefundAttempt> send(RefundAttempt refund) {
        return refund.isUnanswered()
                ? stripe.refund(refund).flatMap(report -> refunds.record(refund.id(), report))
                : Mono.just(refund);
    }

    private Mono<Closing> closeOpen(String reference, String exceptKey) {
        return payments.open(reference)
                .filter(attempt -> !attempt.request().idempotencyKey().equals(exceptKey))
                .concatMap(this::close)
                .map(PaymentAttempt::closing)
                .reduce(Closing.CLOSED, Closing::or);
    }

    private Mono<PaymentAttempt> close(PaymentAttempt attempt) {
        return resume(attempt).flatMap(this::expire);
    }

    private Mono<PaymentAttempt> expire(PaymentAttempt attempt) {
        return attempt.status() == PaymentStatus.PENDING
                ? stripe.expire(requireNonNull(attempt.session().id()))
                        .flatMap(report -> attempts.record(attempt.id(), report))
                : Mono.just(attempt);
    }
}
