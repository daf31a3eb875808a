package org.luyumarket.payment;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.platform.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** The two writes around a refund at Stripe: the intent before it, and what came of it. */
@Service
class RefundService {

    private static final Logger log = LoggerFactory.getLogger(RefundService.class);

    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    RefundService(PaymentRepository payments, RefundRepository refunds, Outbox outbox, Ids ids, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the caller's transaction; empty if the same was wanted before. */
    @Transactional
    public Mono<RefundAttempt> intend(RefundRequest request) {
        return lockPaid(request)
                .flatMap(payment -> begun(payment, request)
                        .hasElement()
                        .flatMap(known -> known ? Mono.empty() : insert(payment, request)));
    }

    /** Commits by itself whoever calls, so that the intent is on disk before Stripe hears of it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Mono<RefundAttempt> begin(RefundRequest request) {
        return lockPaid(request)
                .flatMap(payment -> begun(payment, request).switchIfEmpty(Mono.defer(() -> insert(payment, request))));
    }

    /** Made at Stripe by others, so that nothing is left to decide. */
    @Transactional
    public Mono<RefundAttempt> takeIn(UUID paymentId, RefundReport report) {
        String stripeId = requireNonNull(report.stripeId());
        return payments.lock(paymentId)
                .flatMap(payment -> refunds.byStripeId(stripeId)
                        .switchIfEmpty(Mono.defer(() -> insertMadeAtStripe(payment, report))))
                .flatMap(refund -> record(refund.id(), report));
    }

    /** All that is left of the payment, if anything is; the key is the payment's own, so that a repeat finds the first one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Mono<RefundAttempt> beginUnwanted(UUID paymentId, String reason) {
        return payments.lock(paymentId)
                .filter(payment -> payment.status() == PaymentStatus.SUCCEEDED)
                .switchIfEmpty(Mono.error(PaymentRefused::nothingPaid))
                .flatMap(payment -> refunds.byKey(payment.request().reference(), unwantedKey(payment))
                        .switchIfEmpty(Mono.defer(() -> beginUnwanted(payment, reason))));
    }

    /** The state is read again under a lock, since it may have changed while Stripe was asked. */
    @Transactional
    public Mono<RefundAttempt> record(UUID refundId, RefundReport report) {
        return refunds.lock(refundId).flatMap(refund -> record(refund, report, clock.instant()));
    }

    private Mono<PaymentAttempt> lockPaid(RefundRequest request) {
        if (!request.amount().isPositive()) {
            return Mono.error(new InvalidInput("amount", "positive"));
        }
        return payments.lock(request.paymentId())
                .filter(payment -> payment.status() == PaymentStatus.SUCCEEDED)
                .switchIfEmpty(Mono.error(PaymentRefused::nothingPaid));
    }

    private Mono<RefundAttempt> begun(PaymentAttempt payment, RefundRequest request) {
        return refunds.byKey(request.reference(payment.request().reference()), request.idempotencyKey())
                .flatMap(refund -> refund.isFor(request) ? Mono.just(refund) : Mono.error(PaymentRefused.keyReused()));
    }

    private Mono<RefundAttempt> insert(PaymentAttempt payment, RefundRequest request) {
        return left(payment)
                .flatMap(left -> left.isLessThan(request.amount())
                        ? Mono.error(PaymentRefused.exceeds(left))
                        : refunds.insert(RefundAttempt.of(ids.next(), payment, request, clock.instant())));
    }

    /** What failed before we heard of it has moved no money. */
    private Mono<RefundAttempt> insertMadeAtStripe(PaymentAttempt payment, RefundReport report) {
        return report.status() == PaymentStatus.DECLINED
                ? Mono.empty()
                : refunds.insert(RefundAttempt.madeAtStripe(ids.next(), payment, report, clock.instant()));
    }

    private Mono<RefundAttempt> beginUnwanted(PaymentAttempt payment, String reason) {
        return left(payment)
                .filter(Money::isPositive)
                .map(left -> new RefundRequest(payment.id(), left, reason, unwantedKey(payment)))
                .flatMap(request ->
                        refunds.insert(RefundAttempt.ofUnwanted(ids.next(), payment, request, clock.instant())));
    }

    private Mono<Money> left(PaymentAttempt payment) {
        return refunds.givenBack(payment.id()).map(payment.request().amount()::minus);
    }

    private Mono<RefundAttempt> record(RefundAttempt before, RefundReport report, Instant now) {
        RefundAttempt after = before.after(report, now);
        if (before.contradicts(report)) {
            log.error("Stripe reports another amount for refund {} than was asked for", before.id());
        }
        if (after.equals(before)) {
            return Mono.just(before);
        }
        return refunds.update(after).then(announce(before, after, now)).thenReturn(after);
    }

    private Mono<Void> announce(RefundAttempt before, RefundAttempt after, Instant now) {
        if (before.status() == after.status()) {
            return Mono.empty();
        }
        log.info("Refund {} of {} is {}", after.id(), after.reference(), after.status());
        return switch (after.status()) {
            case SUCCEEDED -> outbox.append(List.of(after.settled(now)));
            case DECLINED ->
                outbox.append(
                        List.of(before.status() == PaymentStatus.SUCCEEDED ? after.bounced(now) : after.failed()));
            case REQUESTED, PENDING, UNKNOWN, EXPIRED -> Mono.empty();
        };
    }

    private static String unwantedKey(PaymentAttempt payment) {
        return "unwanted:" + payment.id();
    }
}
