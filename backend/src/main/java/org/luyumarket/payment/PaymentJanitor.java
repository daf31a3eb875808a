package org.luyumarket.payment;

import java.time.Clock;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Asks Stripe about payments and refunds that nobody has told us the end of. Several instances, or one that is slow, share the work:
 * each claims what it asks about.
 */
@Component
class PaymentJanitor {

    private static final JanitorPace PACE = new JanitorPace(Duration.ofSeconds(30), 100);
    /** Few enough to leave the connections to Stripe to buyers. */
    private static final int AT_ONCE = 4;

    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final PaymentService service;
    private final Clock clock;

    PaymentJanitor(PaymentRepository payments, RefundRepository refunds, PaymentService service, Clock clock) {
        this.payments = payments;
        this.refunds = refunds;
        this.service = service;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT15S", fixedRateString = "PT30S")
    Mono<Void> askAboutOpenEnds() {
        return askAboutOpenEnds(PACE);
    }

    Mono<Void> askAboutOpenEnds(JanitorPace pace) {
        return askAboutPayments(pace).then(askAboutRefunds(pace));
    }

    private Mono<Void> askAboutPayments(JanitorPace pace) {
        return payments.claimToAsk(clock.instant(), pace)
                .flatMap(payments::byId)
                .flatMap(service::askAbout, AT_ONCE)
                .then();
    }

    private Mono<Void> askAboutRefunds(JanitorPace pace) {
        return Mono.defer(() -> refunds.claimToAsk(clock.instant(), pace)
                .flatMap(refunds::byId)
                .flatMap(service::askAbout, AT_ONCE)
                .then());
    }
}
