package org.luyumarket.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.Mischief;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

class WebhookIntegrationTests extends PaymentTestCase {

    private static final Duration A_WHILE = Duration.ofMillis(600);

    @Autowired
    private WebTestClient client;

    @Test
    void doubledWebhooksCountOnce() {
        sandbox.misbehave(Mischief.DOUBLED_WEBHOOKS);

        paid();

        await().untilAsserted(() -> assertThat(successesHeard()).hasSize(1));
        await().during(A_WHILE).untilAsserted(() -> assertThat(successesHeard()).hasSize(1));
    }

    @Test
    void reversedWebhooksEndInTheSameState() {
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);
        act(started(), BuyerAction.PAY_LATER);
        sandbox.skip(Duration.ofMinutes(1));

        sandbox.misbehave(Mischief.REVERSED_WEBHOOKS);

        awaitStatus(PaymentStatus.SUCCEEDED);
        await().during(A_WHILE)
                .untilAsserted(() -> assertThat(newest().status()).isEqualTo(PaymentStatus.SUCCEEDED));
        assertThat(successesHeard()).hasSize(1);
    }

    @Test
    void lateWebhooksTellNothingNew() {
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);
        act(started(), BuyerAction.PAY);
        letTheJanitorAsk();

        sandbox.misbehave();

        await().during(A_WHILE).untilAsserted(() -> assertThat(successesHeard()).hasSize(1));
    }

    @Test
    void aWebhookThatOvertakesTheAnswerFindsItsPayment() {
        sandbox.misbehave(Mischief.LOST_REQUESTS);
        Payment unanswered = started();

        send(paidEvent(unanswered, 4990, "cny")).isOk();

        awaitStatus(PaymentStatus.SUCCEEDED);
    }

    @Test
    void anotherAmountThanWasAskedForIsNotBelieved() {
        Payment started = started();

        send(paidEvent(started, 1, "cny")).isOk();
        send(paidEvent(started, 4990, "usd")).isOk();

        await().during(A_WHILE)
                .untilAsserted(() -> assertThat(newest().status()).isEqualTo(PaymentStatus.PENDING));
    }

    @Test
    void aForgedWebhookIsRefusedAndChangesNothing() {
        String payload = paidEvent(started(), 4990, "cny");

        send(payload, signature(payload, "whsec_guessed", Instant.now())).isBadRequest();
        send(payload, "").isBadRequest();
        send(payload, "t=1,v1=00").isBadRequest();
        send(payload + " ", signature(payload, sandbox.webhookSecret(), Instant.now()))
                .isBadRequest();

        await().during(A_WHILE)
                .untilAsserted(() -> assertThat(newest().status()).isEqualTo(PaymentStatus.PENDING));
    }

    @Test
    void anOldWebhookIsRefusedEvenIfItWasGenuine() {
        String payload = paidEvent(started(), 4990, "cny");
        Instant sixMinutesAgo = Instant.now().minus(Duration.ofMinutes(6));

        send(payload, signature(payload, sandbox.webhookSecret(), sixMinutesAgo))
                .isBadRequest();
    }

    @Test
    void aSignedTextThatIsNoEventIsRefused() {
        send("orange").isBadRequest();
        send("{}").isBadRequest();
        send("null").isBadRequest();
        send("{\"object\":\"event\",\"data\":{\"object\":{\"object\":\"checkout.session\"}}}")
                .isBadRequest();
        send("{\"object\":\"event\",\"data\":7}").isBadRequest();
    }

    @Test
    void anEmptyWebhookIsRefused() {
        client.post().uri("/api/v1/webhooks/stripe").exchange().expectStatus().isBadRequest();
    }

    @Test
    void anEventOfSomebodyElseOnTheSameAccountIsTakenAndPassedOver() {
        send(paidEvent(Unique.name("evt"), "not-one-of-ours", 4990, "cny")).isOk();
        send(paidEvent(Unique.name("evt"), "01890000-0000-7000-8000-000000000000", 4990, "cny"))
                .isOk();
    }

    private static String paidEvent(Payment payment, long amount, String currency) {
        return paidEvent(Unique.name("evt"), payment.id().toString(), amount, currency);
    }

    private static String paidEvent(String eventId, String paymentId, long amount, String currency) {
        return """
                {"id":"%s","object":"event","type":"checkout.session.completed","api_version":"2020-08-27","created":1,
                 "data":{"object":{"id":"cs_%s","object":"checkout.session","status":"complete","payment_status":"paid",
                   "amount_total":%d,"currency":"%s","payment_intent":"pi_%s","metadata":{"payment_id":"%s"}}}}
                """.formatted(eventId, eventId, amount, currency, eventId, paymentId);
    }

    private StatusAssertions send(String payload) {
        return send(payload, signature(payload, sandbox.webhookSecret(), Instant.now()));
    }

    private StatusAssertions send(String payload, String signature) {
        return client.post()
                .uri("/api/v1/webhooks/stripe")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Stripe-Signature", signature)
                .bodyValue(payload)
                .exchange()
                .expectStatus();
    }

    private static String signature(String payload, String secret, Instant time) {
        try {
            return Webhook.Signature.generateSignatureHeader(payload, secret, time.getEpochSecond());
        } catch (GeneralSecurityException everyJavaCanDoIt) {
            throw new IllegalStateException(everyJavaCanDoIt);
        }
    }
}
