package org.luyumarket.payment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.luyumarket.payment.StripeWebhooks;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class StripeWebhookEndpoints {

    private final StripeWebhooks webhooks;

    StripeWebhookEndpoints(StripeWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Takes the raw bytes, for they are what is signed. */
    @PostMapping("/api/v1/webhooks/stripe")
    Mono<Void> receive(
            @RequestBody byte[] payload,
            @RequestHeader(name = "Stripe-Signature", defaultValue = "") String signature) {
        return webhooks.receive(new String(payload, UTF_8), signature);
    }
}
