package org.luyumarket.payment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @Transactional
    public Mono<PaymentAttempt> record(UUID paymentId, SessionReport report) {
        return record(List.of(new CheckoutReported(paymentId, report))).mapNotNull(after -> after.get(paymentId));
    }

    /**
     * In the order in which they are given. The state is read again under a lock, since it may have changed while Stripe was asked.
     * Where the payments stand then, by id; what is none of ours is passed over.
     */
    @Transactional
    public Mono<Map<UUID, PaymentAttempt>> record(List<CheckoutReported> reports) {
        if (reports.isEmpty()) {
            return Mono.just(Map.of());
        }
        return payments.lock(reports.stream()
                        .map(CheckoutReported::paymentId)
                        .distinct()
                        .toList())
                .collectMap(PaymentAttempt::id)
                .flatMap(before -> store(before, after(before, reports)));
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
        return payments.update(List.of(attempt.after(SessionReport.OVER, clock.instant())))
                .then(outbox.append(List.of(new PaymentUnanswered(attempt.id(), reference))));
    }

    private Map<UUID, PaymentAttempt> after(Map<UUID, PaymentAttempt> before, List<CheckoutReported> reports) {
        Instant now = clock.instant();
        Map<UUID, PaymentAttempt> after = new HashMap<>(before);
        for (CheckoutReported reported : reports) {
            after.computeIfPresent(reported.paymentId(), (id, attempt) -> heard(attempt, reported.report(), now));
        }
        return after;
    }

    private static PaymentAttempt heard(PaymentAttempt attempt, SessionReport report, Instant now) {
        if (attempt.contradicts(report)) {
            log.error("Stripe reports another amount for payment {} than was asked for", attempt.id());
        }
        return attempt.after(report, now);
    }

    private Mono<Map<UUID, PaymentAttempt>> store(Map<UUID, PaymentAttempt> before, Map<UUID, PaymentAttempt> after) {
        List<PaymentAttempt> changed = after.values().stream()
                .filter(attempt -> !attempt.equals(before.get(attempt.id())))
                .toList();
        List<PaymentAttempt> moved = changed.stream()
                .filter(attempt -> requireNonNull(before.get(attempt.id())).status() != attempt.status())
                .toList();
        return changed.isEmpty()
                ? Mono.just(after)
                : payments.update(changed).then(announce(moved)).thenReturn(after);
    }

    private Mono<Void> announce(List<PaymentAttempt> moved) {
        moved.forEach(attempt -> log.debug(
                "Payment {} of {} is {}", attempt.id(), attempt.request().reference(), attempt.status()));
        Instant now = clock.instant();
        return outbox.append(moved.stream()
                .filter(attempt -> attempt.status() == PaymentStatus.SUCCEEDED)
                .map(attempt -> attempt.succeeded(now))
                .toList());
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
