package org.luyumarket.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.luyumarket.testsupport.MarketTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Webhooks on both ways: whoever brings a cookie, even one that nobody knows, goes the long one. */
@MarketTest
class StrangersWayIntegrationTests {

    private static final String OF_ANOTHER_SHOP = """
            {"id":"evt_1","object":"event","type":"checkout.session.completed","api_version":"2020-08-27","created":1,
             "data":{"object":{"id":"cs_1","object":"checkout.session","status":"complete","payment_status":"paid",
               "amount_total":4990,"currency":"cny","payment_intent":"pi_1","metadata":{"payment_id":"not-one-of-ours"}}}}
            """;

    @Autowired
    private WebTestClient client;

    @Autowired
    private StripeSandbox sandbox;

    @Test
    void aGenuineWebhookIsTakenOnBothWaysAlike() {
        assertAnsweredAlike(HttpStatus.OK, OF_ANOTHER_SHOP, genuine(OF_ANOTHER_SHOP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"orange", "{}", "null", "{\"object\":\"event\",\"data\":7}"})
    void aSignedTextThatIsNoEventIsRefusedOnBothWaysAlike(String text) {
        assertAnsweredAlike(HttpStatus.BAD_REQUEST, text, genuine(text));
    }

    @Test
    void aForgedWebhookIsRefusedOnBothWaysAlike() {
        assertAnsweredAlike(HttpStatus.BAD_REQUEST, OF_ANOTHER_SHOP, "t=1,v1=00");
        assertAnsweredAlike(HttpStatus.BAD_REQUEST, OF_ANOTHER_SHOP, "");
    }

    private void assertAnsweredAlike(HttpStatus status, String payload, String signature) {
        EntityExchangeResult<String> byShortWay = send(payload, signature, "X-Any");
        EntityExchangeResult<String> byLongWay = send(payload, signature, HttpHeaders.COOKIE);

        assertThat(byShortWay.getStatus()).isEqualTo(status).isEqualTo(byLongWay.getStatus());
        assertThat(said(byShortWay)).isEqualTo(said(byLongWay));
        assertThat(headers(byShortWay)).containsKey("Content-Security-Policy").isEqualTo(headers(byLongWay));
    }

    private EntityExchangeResult<String> send(String payload, String signature, String header) {
        return client.post()
                .uri("/api/v1/webhooks/stripe")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Stripe-Signature", signature)
                .header(header, "any=1")
                .bodyValue(payload)
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    private static String said(EntityExchangeResult<String> answer) {
        return String.valueOf(answer.getResponseBody()).replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    private static Map<String, String> headers(EntityExchangeResult<?> answer) {
        Map<String, String> headers = new TreeMap<>(answer.getResponseHeaders().toSingleValueMap());
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        return headers;
    }

    private String genuine(String payload) {
        try {
            return Webhook.Signature.generateSignatureHeader(
                    payload, sandbox.webhookSecret(), Instant.now().getEpochSecond());
        } catch (GeneralSecurityException everyJavaCanDoIt) {
            throw new IllegalStateException(everyJavaCanDoIt);
        }
    }
}
