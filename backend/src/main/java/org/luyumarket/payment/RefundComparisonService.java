package org.luyumarket.payment;

import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** Compares our refunds of a payment with Stripe's, and takes in those that were made in Stripe's own dashboard. */
@Service
class RefundComparisonService {

    private final PaymentRepository payments;
    private final PaymentService service;
    private final RefundService refunds;
    private final StripeGateway stripe;

    RefundComparisonService(
            PaymentRepository payments, PaymentService service, RefundService refunds, StripeGateway stripe) {
        this.payments = payments;
        this.service = service;
        this.refunds = refunds;
        this.stripe = stripe;
    }

    /** Outside the transaction of the delivery that asks: Stripe may be slow. A repeat is harmless. */
    @Transactional(propagation = NOT_SUPPORTED)
    public Mono<Void> compare(RefundsChanged news) {
        return paymentOf(news.intentId())
                .flatMapMany(payment -> stripe.refundsOf(news.intentId()).concatMap(refund -> record(payment, refund)))
                .then();
    }

    /** News of a refund may overtake the news of its payment; a payment that is none of ours is passed over. */
    private Mono<PaymentAttempt> paymentOf(String intentId) {
        return payments.byIntent(intentId)
                .switchIfEmpty(Mono.defer(
                        () -> stripe.paymentOf(intentId).flatMap(payments::byId).flatMap(service::askAbout)));
    }

    private Mono<RefundAttempt> record(PaymentAttempt payment, RefundAtStripe refund) {
        return refund.ourId() == null
                ? refunds.takeIn(payment.id(), refund.report())
                : refunds.record(refund.ourId(), refund.report());
    }
}
