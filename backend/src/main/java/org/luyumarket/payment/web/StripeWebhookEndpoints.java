package org.luyumarket.payment.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.luyumarket.payment.StripeWebhooks;
import org.luyumarket.platform.StrangersPost;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes the raw bytes, for they are what is signed. */
@RestController
class StripeWebhookEndpoints implements StrangersPost {

    private static final String PATH = "/api/v1/webhooks/stripe";
    private static final String SIGNATURE = "Stripe-Signature";

    private final StripeWebhooks webhooks;

    StripeWebhookEndpoints(StripeWebhooks webhooks) {
        this.webhooks = webhooks;
    }

    @PostMapping(PATH)
    Mono<Void> receive(
            @RequestBody byte[] payload,
            @RequestHeader(name = SIGNATURE, required = false) @Nullable String signature) {
        return webhooks.receive(new String(payload, UTF_8), signature == null ? "" : signature);
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Mono<Void> answer(byte[] body, ServerWebExchange exchange) {
        return receive(body, exchange.getRequest().getHeaders().getFirst(SIGNATURE))
                .then(Mono.defer(() -> {
                    exchange.getResponse().setStatusCode(HttpStatus.OK);
                    return exchange.getResponse().setComplete();
                }));
    }
}
