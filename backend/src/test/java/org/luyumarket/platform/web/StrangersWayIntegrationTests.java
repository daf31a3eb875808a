package org.luyumarket.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Whoever brings a cookie, even one that nobody knows, goes the long way. */
@MarketTest
class StrangersWayIntegrationTests {

    @Autowired
    private WebTestClient client;

    @Test
    void aForgedWebhookIsRefusedOnBothWaysWithTheSameHeaders() {
        EntityExchangeResult<byte[]> byShortWay = forged("X-Any");
        EntityExchangeResult<byte[]> byLongWay = forged(HttpHeaders.COOKIE);

        assertThat(byShortWay.getStatus()).isEqualTo(HttpStatus.BAD_REQUEST).isEqualTo(byLongWay.getStatus());
        assertThat(byShortWay.getResponseHeaders().toSingleValueMap())
                .containsKey("Content-Security-Policy")
                .isEqualTo(byLongWay.getResponseHeaders().toSingleValueMap());
    }

    private EntityExchangeResult<byte[]> forged(String header) {
        return client.post()
                .uri("/api/v1/webhooks/stripe")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Stripe-Signature", "t=1,v1=00")
                .header(header, "any=1")
                .bodyValue("{}")
                .exchange()
                .expectBody()
                .returnResult();
    }
}
