package org.luyumarket.payment;

import org.luyumarket.platform.OutboxConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes down what a webhook told of a payment; one that is not ours is passed over. */
@Component
class CheckoutListener implements OutboxConsumer<CheckoutReported> {

    private final AttemptService attempts;

    CheckoutListener(AttemptService attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "payment.checkout-reported";
    }

    @Override
    public Class<CheckoutReported> type() {
        return CheckoutReported.class;
    }

    @Override
    public Mono<Void> handle(CheckoutReported event) {
        return attempts.record(event.paymentId(), event.report()).then();
    }
}
