package org.luyumarket.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luyumarket.payment.PaymentModule.Heard;
import org.luyumarket.payment.Payments.Closing;
import org.luyumarket.platform.Cny;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.Mischief;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class PaymentIntegrationTests extends PaymentTestCase {

    @Autowired
    private DatabaseClient rows;

    @Autowired
    private Heard<PaymentUnanswered> unanswered;

    @ParameterizedTest
    @EnumSource
    void aBuyerPaysOnStripesPageInAnyOfTheWays(PaymentMethod method) {
        Payment started = start(request("first", method));
        assertThat(started.status()).isEqualTo(PaymentStatus.PENDING);

        act(started, BuyerAction.PAY);

        Payment paid = awaitStatus(PaymentStatus.SUCCEEDED);
        assertThat(paid.amount()).isEqualTo(Cny.parse("49.90"));
        await().untilAsserted(() -> assertThat(successesHeard())
                .singleElement()
                .extracting(PaymentSucceeded::paymentId, PaymentSucceeded::amountFen)
                .containsExactly(started.id(), 4990L));
    }

    @Test
    void simultaneousTwinsOpenOneSession() {
        List<Payment> twins = Flux.range(0, 20)
                .flatMap(turn -> payments.start(request("same")), 20)
                .collectList()
                .block(PATIENCE);

        assertThat(twins).extracting(Payment::id).containsOnly(newest().id());
        assertThat(all()).singleElement().extracting(Payment::redirectUrl).isNotNull();
        assertThat(twins).extracting(Payment::redirectUrl).containsOnly(newest().redirectUrl());
    }

    @Test
    void aKeyIsGoodForOneInputOnly() {
        started();

        payments.start(request("first", PaymentMethod.ALIPAY))
                .as(StepVerifier::create)
                .verifyErrorMatches(refusedAs("idempotency-key-reused"));
    }

    @Test
    void whoChoosesAnotherWayToPayCanNoLongerPayTheFirst() {
        Payment first = started();
        start(request("second", PaymentMethod.WECHAT_PAY));

        act(first, BuyerAction.PAY);

        assertThat(all()).extracting(Payment::status).containsExactly(PaymentStatus.PENDING, PaymentStatus.EXPIRED);
    }

    @Test
    void whatIsPaidIsNotPaidAgain() {
        paid();

        payments.start(request("second")).as(StepVerifier::create).verifyErrorMatches(refusedAs("already-paid"));
    }

    @Test
    void aDeclinedCardLeavesThePageOpenForAnotherTry() {
        Payment started = started();

        act(started, BuyerAction.DECLINE);
        act(started, BuyerAction.PAY);

        awaitStatus(PaymentStatus.SUCCEEDED);
    }

    @Test
    void moneyThatComesLaterCounts() {
        act(started(), BuyerAction.PAY_LATER);
        await().untilAsserted(() -> assertThat(newest().redirectUrl()).isNull());
        assertThat(newest().status()).isEqualTo(PaymentStatus.PENDING);

        sandbox.skip(Duration.ofMinutes(1));

        awaitStatus(PaymentStatus.SUCCEEDED);
    }

    @Test
    void moneyThatNeverComesIsADecline() {
        act(started(), BuyerAction.FAIL_LATER);

        sandbox.skip(Duration.ofMinutes(1));

        awaitStatus(PaymentStatus.DECLINED);
    }

    @Test
    void noAnswerIsUnknownAndNotDeclined() {
        sandbox.misbehave(Mischief.SILENCE);

        assertThat(started().status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    @Test
    void aBrokenConnectionIsUnknownAndNotDeclined() {
        sandbox.misbehave(Mischief.LOST_REQUESTS);

        assertThat(started().status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    @Test
    void aServerErrorIsUnknownAndNotDeclined() {
        sandbox.misbehave(Mischief.FAILING_SERVER);

        assertThat(started().status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    @Test
    void theJanitorFindsOutWhatBecameOfAnUnansweredRequest() {
        sandbox.misbehave(Mischief.LOST_ANSWERS);
        Payment unknown = started();
        sandbox.misbehave();

        letTheJanitorAsk();

        assertThat(newest())
                .extracting(Payment::id, Payment::status)
                .containsExactly(unknown.id(), PaymentStatus.PENDING);
        assertThat(newest().redirectUrl()).isNotNull();
    }

    @Test
    void theSameClickAfterSilenceContinuesTheSamePayment() {
        sandbox.misbehave(Mischief.LOST_ANSWERS);
        Payment unknown = started();
        sandbox.misbehave();

        Payment again = started();

        assertThat(again.id()).isEqualTo(unknown.id());
        assertThat(again.status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void theJanitorHearsOfMoneyThatNoWebhookTold() {
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);
        act(started(), BuyerAction.PAY);

        letTheJanitorAsk();

        assertThat(newest().status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void theJanitorHearsOfAPageThatExpired() {
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);
        started();
        sandbox.skip(Duration.ofMinutes(32));

        letTheJanitorAsk();

        assertThat(newest().status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    void closingMakesThePageUnpayable() {
        Payment started = started();

        assertThat(close()).isEqualTo(Closing.CLOSED);
        act(started, BuyerAction.PAY);
        letTheJanitorAsk();

        assertThat(newest().status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    void closingFindsMoneyThatNobodyHasToldOf() {
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);
        act(started(), BuyerAction.PAY);

        assertThat(close()).isEqualTo(Closing.ALREADY_PAID);

        assertThat(newest().status()).isEqualTo(PaymentStatus.SUCCEEDED);
        await().untilAsserted(() -> assertThat(successesHeard()).hasSize(1));
    }

    @Test
    void closingWhileStripeIsSilentSaysSo() {
        started();
        sandbox.misbehave(Mischief.LOST_REQUESTS);

        assertThat(close()).isEqualTo(Closing.UNKNOWN);
    }

    @Test
    void closingWhileMoneyIsOnItsWaySaysSo() {
        act(started(), BuyerAction.PAY_LATER);

        assertThat(close()).isEqualTo(Closing.UNKNOWN);
    }

    @Test
    void closingAPaymentThatStripeNeverAnsweredAboutLeavesNoPageBehind() {
        sandbox.misbehave(Mischief.LOST_ANSWERS);
        started();
        sandbox.misbehave();

        assertThat(close()).isEqualTo(Closing.CLOSED);
        assertThat(newest().status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    void closingWhatWasNeverStartedIsClosed() {
        assertThat(close()).isEqualTo(Closing.CLOSED);
    }

    @Test
    void anyNumberOfReferencesCanBePaidAtOnce() {
        List<Payment> started = Flux.fromStream(IntStream.range(0, 20).boxed())
                .flatMap(turn -> payments.start(new PaymentRequest(
                        reference + "-" + turn,
                        Cny.parse("1.00"),
                        PaymentMethod.CARD,
                        "橙",
                        request("key").returnTo(),
                        "key")))
                .collectList()
                .block(PATIENCE);

        assertThat(started)
                .extracting(Payment::redirectUrl)
                .doesNotHaveDuplicates()
                .allMatch(Objects::nonNull);
    }

    static Predicate<Throwable> refusedAs(String code) {
        return failure ->
                failure instanceof PaymentRefused refused && refused.code().equals(code);
    }

    @Test
    void aPaymentStripeNeverAnsweredForIsOverAfterADayAndPeopleHearOfItOnce() {
        sandbox.misbehave(Mischief.LOST_REQUESTS);
        Payment started = started();
        makeOlder(started, "22 hours");
        letTheJanitorAsk();
        assertThat(newest().status()).isEqualTo(PaymentStatus.UNKNOWN);

        makeOlder(started, "24 hours");
        letTheJanitorAsk();
        letTheJanitorAsk();

        assertThat(newest().status()).isEqualTo(PaymentStatus.EXPIRED);
        await().during(Duration.ofMillis(500))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(unanswered.events())
                        .filteredOn(event -> event.reference().equals(reference))
                        .hasSize(1));
    }

    private void makeOlder(Payment payment, String age) {
        rows.sql("update payment.payment set started_at = now() - cast(:age as interval) where id = :id")
                .bind("age", age)
                .bind("id", payment.id())
                .then()
                .block(PATIENCE);
    }
}
