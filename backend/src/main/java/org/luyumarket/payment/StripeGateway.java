package org.luyumarket.payment;

import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionRetrieveParams;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Stripe, spoken to by its own blocking library and therefore on threads that may wait. Never fails: whatever goes wrong on the way is
 * silence, and silence decides nothing.
 */
@Component
class StripeGateway {

    private static final Logger log = LoggerFactory.getLogger(StripeGateway.class);

    private final StripeClient stripe;

    StripeGateway(StripeClient stripe) {
        this.stripe = stripe;
    }

    /** The same attempt gives the same session however often it is opened. */
    Mono<SessionReport> open(PaymentAttempt attempt) {
        return session(() -> stripe.v1()
                        .checkout()
                        .sessions()
                        .create(StripeRequests.session(attempt), StripeRequests.once(attempt.id())))
                .onErrorResume(StripeGateway::isRefusal, refusal -> Mono.just(SessionReport.REFUSED))
                .onErrorResume(StripeGateway::silence);
    }

    Mono<SessionReport> ask(String sessionId) {
        return session(() -> stripe.v1()
                        .checkout()
                        .sessions()
                        .retrieve(
                                sessionId,
                                SessionRetrieveParams.builder()
                                        .addExpand("payment_intent")
                                        .build()))
                .onErrorResume(StripeGateway::isRefusal, unheardOf -> Mono.just(SessionReport.REFUSED))
                .onErrorResume(StripeGateway::silence);
    }

    /** Stripe refuses to expire what is complete or expired already; then it says which. */
    Mono<SessionReport> expire(String sessionId) {
        return session(() -> stripe.v1().checkout().sessions().expire(sessionId))
                .onErrorResume(InvalidRequestException.class, notOpen -> ask(sessionId))
                .onErrorResume(StripeGateway::silence);
    }

    /**
     * The same attempt gives the same refund. Stripe forgets an idempotency key after a day, so it is asked first whether an earlier
     * try arrived.
     */
    Mono<RefundReport> refund(RefundAttempt refund) {
        return refund(() -> earlier(refund))
                .switchIfEmpty(Mono.defer(() -> create(refund)))
                .onErrorResume(StripeGateway::isRefusal, refusal -> Mono.just(RefundReport.refused(code(refusal))))
                .onErrorResume(StripeGateway::refundSilence);
    }

    Mono<RefundReport> askAboutRefund(String stripeId) {
        return refund(() -> stripe.v1().refunds().retrieve(stripeId)).onErrorResume(StripeGateway::refundSilence);
    }

    /** All of them; fails if Stripe does not answer, since half a list decides nothing. */
    Flux<RefundAtStripe> refundsOf(String intentId) {
        return offTheEventLoop(() -> ofPayment(intentId))
                .flatMapIterable(Function.identity())
                .map(StripeReports::atStripe);
    }

    /** Which payment of ours an intent belongs to, if any; fails if Stripe does not answer. */
    Mono<UUID> paymentOf(String intentId) {
        return offTheEventLoop(() -> stripe.v1().paymentIntents().retrieve(intentId))
                .flatMap(intent -> Mono.justOrEmpty(StripeReports.ourId(intent, StripeRequests.PAYMENT_ID)));
    }

    private Mono<RefundReport> create(RefundAttempt refund) {
        return refund(
                () -> stripe.v1().refunds().create(StripeRequests.refund(refund), StripeRequests.once(refund.id())));
    }

    private @Nullable Refund earlier(RefundAttempt refund) throws StripeException {
        for (Refund known : ofPayment(refund.intentId())) {
            if (refund.id().toString().equals(known.getMetadata().get(StripeRequests.REFUND_ID))) {
                return known;
            }
        }
        return null;
    }

    private List<Refund> ofPayment(String intentId) throws StripeException {
        RefundListParams ofPayment = RefundListParams.builder()
                .setPaymentIntent(intentId)
                .setLimit(100L)
                .build();
        List<Refund> all = new ArrayList<>();
        stripe.v1().refunds().list(ofPayment).autoPagingIterable().forEach(all::add);
        return all;
    }

    private static Mono<SessionReport> session(Callable<Session> call) {
        return offTheEventLoop(call).map(StripeReports::of);
    }

    private static Mono<RefundReport> refund(Callable<Refund> call) {
        return offTheEventLoop(call).map(StripeReports::of);
    }

    private static <T> Mono<T> offTheEventLoop(Callable<T> call) {
        return Mono.fromCallable(call).subscribeOn(Schedulers.boundedElastic());
    }

    /** A request that Stripe has understood and will refuse again. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof InvalidRequestException || failure instanceof CardException;
    }

    private static Mono<SessionReport> silence(Throwable failure) {
        note(failure);
        return Mono.just(SessionReport.SILENT);
    }

    private static Mono<RefundReport> refundSilence(Throwable failure) {
        note(failure);
        return Mono.just(RefundReport.SILENT);
    }

    /** Stripe's messages may quote what was sent, so only codes are kept. */
    private static void note(Throwable failure) {
        if (failure instanceof StripeException answer) {
            log.warn(
                    "Stripe gave no usable answer: {}, status {}, code {}, request {}",
                    answer.getClass().getSimpleName(),
                    answer.getStatusCode(),
                    answer.getCode(),
                    answer.getRequestId());
        } else {
            log.warn("Stripe's answer could not be read", failure);
        }
    }

    private static String code(Throwable refusal) {
        String code = refusal instanceof StripeException stripe ? stripe.getCode() : null;
        return code == null ? "refused" : code;
    }
}
