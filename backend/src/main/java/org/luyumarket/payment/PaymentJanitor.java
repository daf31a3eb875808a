package org.luyumarket.payment;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks Stripe about payments and refunds that nobody has told us the end of. Several instances, or one that is slow, share the work:
 * each claims what it asks about.
 */
@Component
class PaymentJanitor {

    private static final Logger log = LoggerFactory.getLogger(PaymentJanitor.class);

    private static final JanitorPace PACE = new JanitorPace(Duration.ofSeconds(30), 100);
    /** Few enough to leave the connections to Stripe to buyers. */
    private static final int AT_ONCE = 4;

    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final PaymentService service;
    private final AttemptService attempts;
    private final Clock clock;

    PaymentJanitor(
            PaymentRepository payments,
            RefundRepository refunds,
            PaymentService service,
            AttemptService attempts,
            Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.service = service;
        this.attempts = attempts;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedRateString = "PT30S")
    Mono<Void> askAboutOpenEnds() {
        return Mono.defer(() -> askAboutOpenEnds(PACE)).onErrorResume(PaymentJanitor::leaveForTheNextRound);
    }

    Mono<Void> askAboutOpenEnds(JanitorPace pace) {
        return Flux.concat(payments(pace), refunds(pace), neverAnswered(pace))
                .flatMap(PaymentJanitor::orLater, AT_ONCE)
                .then();
    }

    private Flux<Mono<?>> payments(JanitorPace pace) {
        return released(payments.claimToAsk(clock.instant(), pace))
                .map(id -> payments.byId(id).flatMap(service::askAbout));
    }

    private Flux<Mono<?>> refunds(JanitorPace pace) {
        return Flux.defer(() -> released(refunds.claimToAsk(clock.instant(), pace)))
                .map(id -> refunds.byId(id).flatMap(service::askAbout));
    }

    private Flux<Mono<?>> neverAnswered(JanitorPace pace) {
        return Flux.defer(() -> released(payments.neverAnswered(clock.instant(), pace)))
                .map(attempts::giveUp);
    }

    /** Read to the end first, so that no connection to the database waits for Stripe. */
    private static Flux<UUID> released(Flux<UUID> claimed) {
        return claimed.collectList().flatMapIterable(Function.identity());
    }

    private static Mono<Void> orLater(Mono<?> question) {
        return question.then().onErrorResume(PaymentJanitor::leaveForTheNextRound);
    }

    private static Mono<Void> leaveForTheNextRound(Throwable failure) {
        return Mono.fromRunnable(() -> log.warn("Open payments wait for the next round: {}", failure.toString()));
    }
}
