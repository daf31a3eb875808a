package org.luyumarket.payment;

import reactor.core.publisher.Mono;

/** Takes what Stripe tells of its own accord. */
public interface StripeWebhooks {

    /**
     * Completes once the notice is kept; a repeat is harmless. Refused if the payload, byte for byte as it came, is not what the
     * signature was made for, or too old.
     */
    Mono<Void> receive(String payload, String signature);
}
