package org.luyumarket.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.luyumarket.payment.PaymentModule.Heard;
import org.luyumarket.platform.Cny;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.StripeSandbox;
import org.luyumarket.testsupport.Unique;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;

/** The payment module against PostgreSQL and the Stripe sandbox; does not wait long, so that silence can be tested. */
@SpringBootTest(
        classes = PaymentModule.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"luyu.demo=false", "stripe.read-timeout=PT3S"})
@AutoConfigureWebTestClient
abstract class PaymentTestCase {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    Payments payments;

    @Autowired
    PaymentJanitor janitor;

    @Autowired
    StripeSandbox sandbox;

    @Autowired
    Heard<PaymentSucceeded> successes;

    @Autowired
    Heard<RefundSettled> refunds;

    @Autowired
    Heard<RefundFailed> failures;

    @Autowired
    Heard<RefundBounced> bounces;

    String reference = "";

    @BeforeEach
    void startWithAReferenceOfItsOwn() {
        reference = Unique.name("LY");
    }

    @AfterEach
    void letStripeBehave() {
        sandbox.misbehave();
    }

    PaymentRequest request(String key) {
        return request(key, PaymentMethod.CARD);
    }

    PaymentRequest request(String key, PaymentMethod method) {
        return new PaymentRequest(
                reference,
                Cny.parse("49.90"),
                method,
                "奉节脐橙 5 kg",
                URI.create("http://localhost:8080/orders/" + reference),
                key);
    }

    RefundRequest refund(String key, String yuan) {
        return new RefundRequest(newest().id(), Cny.parse(yuan), "坏果", key);
    }

    Payment started() {
        return start(request("first"));
    }

    Payment paid() {
        Payment started = started();
        act(started, BuyerAction.PAY);
        return awaitStatus(PaymentStatus.SUCCEEDED);
    }

    Payment start(PaymentRequest request) {
        return requireNonNull(payments.start(request).block(PATIENCE));
    }

    Refund give(RefundRequest request) {
        return requireNonNull(payments.refund(request).block(PATIENCE));
    }

    Payments.Closing close() {
        return requireNonNull(payments.close(reference).block(PATIENCE));
    }

    void act(Payment payment, BuyerAction action) {
        sandbox.act(requireNonNull(payment.redirectUrl()), action);
    }

    void letTheJanitorAsk() {
        janitor.askAboutOpenEnds(new JanitorPace(Duration.ZERO, 1_000)).block(PATIENCE);
    }

    List<Payment> all() {
        return requireNonNull(payments.of(reference).collectList().block(PATIENCE));
    }

    Payment newest() {
        return all().get(0);
    }

    Payment awaitStatus(PaymentStatus status) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(newest().status()).isEqualTo(status));
        return newest();
    }

    List<PaymentSucceeded> successesHeard() {
        return successes.events().stream()
                .filter(event -> event.reference().equals(reference))
                .toList();
    }

    List<RefundSettled> refundsHeard() {
        return refunds.events().stream()
                .filter(event -> event.reference().equals(reference))
                .toList();
    }

    List<RefundFailed> failuresHeard() {
        return failures.events().stream()
                .filter(event -> event.reference().equals(reference))
                .toList();
    }

    List<RefundBounced> bouncesHeard() {
        return bounces.events().stream()
                .filter(event -> event.reference().equals(reference))
                .toList();
    }
}
