package org.luyumarket.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The two writes around a call to Stripe: the intent before it, and what came of it. */
@Service
class AttemptService {

    private static final Logger log = LoggerFactory.getLogger(AttemptService.class);

    private final PaymentRepository payments;
    private final Outbox outbox;
    private final StripeSettings settings;
    private final Ids ids;
    private final Clock clock;

    AttemptService(PaymentRepository payments, Outbox outbox, StripeSettings settings, Ids ids, Clock clock) {
        this.payments = payments;
        this.outbox = outbox;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** Commits by itself whoever calls, so that the intent is on disk before Stripe hears of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Mono<PaymentAttempt> begin(PaymentRequest request) {
        return refuseIfPaid(request.reference())
                .then(Mono.defer(() -> payments.insert(newAttempt(request))))
                .switchIfEmpty(Mono.defer(() -> begun(request)))
                .switchIfEmpty(Mono.error(PaymentRefused::beingChecked));
    }

    /** An attempt made with the same key earlier, or at this very moment. */
    @Transactional(readOnly = true)
    public Mono<PaymentAttempt> begun(PaymentRequest request) {
        return payments.byKey(request.reference(), request.idempotencyKey())
                .flatMap(attempt ->
                        attempt.isFor(request) ? Mono.just(attempt) : Mono.error(PaymentRefused.keyReused()));
    }

    /** The state is read again under a lock, since it may have changed while Stripe was asked. */
    @Transactional
    public Mono<PaymentAttempt> record(UUID paymentId, SessionReport report) {
        return payments.lock(paymentId).flatMap(attempt -> record(attempt, report, clock.instant()));
    }

    /** Ends what Stripe never answered: its page, if there ever was one, is long over. Money that comes all the same is still taken. */
    @Transactional
    public Mono<Void> giveUp(UUID paymentId) {
        return payments.lock(paymentId)
                .filter(attempt -> attempt.isUnanswered() && attempt.session().id() == null)
                .flatMap(this::giveUp);
    }

    private Mono<Void> giveUp(PaymentAttempt attempt) {
        String reference = attempt.request().reference();
        log.warn(
                "Stripe never answered for payment {} of {}: look for it in Stripe's dashboard",
                attempt.id(),
                reference);
        return payments.update(attempt.after(SessionReport.OVER, clock.instant()))
                .then(outbox.append(List.of(new PaymentUnanswered(attempt.id(), reference))));
    }

    private Mono<PaymentAttempt> record(PaymentAttempt before, SessionReport report, Instant now) {
        PaymentAttempt after = before.after(report, now);
        if (before.contradicts(report)) {
            log.error("Stripe reports another amount for payment {} than was asked for", before.id());
        }
        if (after.equals(before)) {
            return Mono.just(before);
        }
        return payments.update(after).then(announce(before, after, now)).thenReturn(after);
    }

    private Mono<Void> announce(PaymentAttempt before, PaymentAttempt after, Instant now) {
        if (before.status() == after.status()) {
            return Mono.empty();
        }
        log.info("Payment {} of {} is {}", after.id(), after.request().reference(), after.status());
        return after.status() == PaymentStatus.SUCCEEDED ? outbox.append(List.of(after.succeeded(now))) : Mono.empty();
    }

    private Mono<Void> refuseIfPaid(String reference) {
        return payments.keepsMoneyOf(reference)
                .flatMap(paid -> paid ? Mono.error(PaymentRefused.alreadyPaid()) : Mono.empty());
    }

    private PaymentAttempt newAttempt(PaymentRequest request) {
        Instant now = clock.instant();
        return PaymentAttempt.of(ids.next(), request, now, now.plus(settings.sessionLifetime()));
    }
}
