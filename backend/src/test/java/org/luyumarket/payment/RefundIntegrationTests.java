package org.luyumarket.payment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.luyumarket.payment.PaymentIntegrationTests.refusedAs;

import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.InvalidInput;
import org.luyumarket.standalone.stripe.BuyerAction;
import org.luyumarket.standalone.stripe.Mischief;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RefundIntegrationTests extends PaymentTestCase {

    @Test
    void moneyGoesBackInPartsUpToWhatWasPaid() {
        Payment paid = paid();

        assertThat(give(refund("a", "9.90")).status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(give(refund("b", "40.00")).status()).isEqualTo(PaymentStatus.SUCCEEDED);

        assertThat(newest().refunded()).isEqualTo(Cny.parse("49.90"));
        await().untilAsserted(() -> assertThat(refundsHeard())
                .extracting(RefundSettled::paymentId, RefundSettled::amountFen, RefundSettled::unwanted)
                .containsExactlyInAnyOrder(tuple(paid.id(), 990L, false), tuple(paid.id(), 4000L, false)));
    }

    @Test
    void moreThanIsLeftIsRefused() {
        paid();
        give(refund("a", "9.90"));

        payments.refund(refund("b", "40.01"))
                .as(StepVerifier::create)
                .verifyErrorMatches(refusedAs("refund-exceeds-payment"));
    }

    @Test
    void fiftySimultaneousRefundsNeverExceedThePayment() {
        paid();

        List<Refund> given = Flux.range(0, 50)
                .flatMap(
                        turn -> payments.refund(refund("key-" + turn, "4.99"))
                                .onErrorResume(PaymentRefused.class, refused -> Mono.empty()),
                        50)
                .collectList()
                .block(PATIENCE);

        assertThat(given).hasSize(10);
        assertThat(newest().refunded()).isEqualTo(newest().amount());
    }

    @Test
    void simultaneousTwinsGiveBackOnce() {
        paid();

        List<Refund> twins = Flux.range(0, 10)
                .flatMap(turn -> payments.refund(refund("same", "10.00")), 10)
                .collectList()
                .blockOptional(PATIENCE)
                .orElseThrow();

        assertThat(twins).extracting(Refund::id).containsOnly(twins.get(0).id());
        assertThat(newest().refunded()).isEqualTo(Cny.parse("10.00"));
    }

    @Test
    void aKeyIsGoodForOneInputOnly() {
        paid();
        give(refund("same", "1.00"));

        payments.refund(refund("same", "2.00"))
                .as(StepVerifier::create)
                .verifyErrorMatches(refusedAs("idempotency-key-reused"));
    }

    @Test
    void whatWasNotPaidCannotGoBack() {
        started();

        payments.refund(refund("a", "1.00")).as(StepVerifier::create).verifyErrorMatches(refusedAs("nothing-paid"));
    }

    @Test
    void nothingCannotGoBack() {
        paid();

        payments.refund(refund("a", "0.00")).as(StepVerifier::create).verifyError(InvalidInput.class);
    }

    @Test
    void aRefundThatTakesTimeIsPendingUntilItSettles() {
        paid();
        sandbox.misbehave(Mischief.PENDING_REFUNDS);
        assertThat(give(refund("a", "5.00")).status()).isEqualTo(PaymentStatus.PENDING);

        sandbox.skip(Duration.ofMinutes(1));

        await().untilAsserted(() -> assertThat(refundsHeard()).hasSize(1));
        assertThat(newest().refunded()).isEqualTo(Cny.parse("5.00"));
    }

    @Test
    void aRefundThatFailsIsToldAndMayBeTriedAgain() {
        paid();
        sandbox.misbehave(Mischief.FAILING_REFUNDS);
        give(refund("a", "49.90"));
        sandbox.skip(Duration.ofMinutes(1));
        await().untilAsserted(() -> assertThat(failuresHeard())
                .singleElement()
                .extracting(RefundFailed::cause)
                .isEqualTo("expired_or_canceled_card"));

        sandbox.misbehave();

        assertThat(give(refund("b", "49.90")).status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void aRefundThatTheBankSendsHomeIsToldAndMayBeTriedAgain() {
        Payment paid = paid();
        sandbox.misbehave(Mischief.BOUNCING_REFUNDS);
        assertThat(give(refund("a", "49.90")).status()).isEqualTo(PaymentStatus.SUCCEEDED);
        await().untilAsserted(() -> assertThat(refundsHeard()).hasSize(1));

        sandbox.skip(Duration.ofMinutes(1));

        await().untilAsserted(() -> assertThat(bouncesHeard())
                .singleElement()
                .extracting(RefundBounced::paymentId, RefundBounced::amountFen, RefundBounced::cause)
                .containsExactly(paid.id(), 4_990L, "expired_or_canceled_card"));
        assertThat(failuresHeard()).isEmpty();
        assertThat(newest().refunded()).isEqualTo(Cny.zero());
        sandbox.misbehave();
        assertThat(give(refund("b", "49.90")).status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void anUnansweredRefundIsUnknownUntilTheJanitorAsks() {
        paid();
        sandbox.misbehave(Mischief.LOST_ANSWERS);
        assertThat(give(refund("a", "5.00")).status()).isEqualTo(PaymentStatus.UNKNOWN);
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);

        letTheJanitorAsk();

        assertThat(newest().refunded()).isEqualTo(Cny.parse("5.00"));
        await().untilAsserted(() -> assertThat(refundsHeard()).hasSize(1));
    }

    @Test
    void moneyNobodyCanUseGoesBackWholeAndOnce() {
        Payment paid = paid();

        List<Refund> returned = Flux.range(0, 5)
                .flatMap(turn -> payments.returnUnwanted(paid.id(), "订单已关闭"), 5)
                .collectList()
                .blockOptional(PATIENCE)
                .orElseThrow();

        assertThat(returned).extracting(Refund::id).containsOnly(returned.get(0).id());
        assertThat(newest().refunded()).isEqualTo(newest().amount());
        await().untilAsserted(() -> assertThat(refundsHeard())
                .singleElement()
                .extracting(RefundSettled::unwanted)
                .isEqualTo(true));
    }

    @Test
    void whatWentBackWholeCanBePaidAnew() {
        Payment paid = paid();
        payments.returnUnwanted(paid.id(), "订单已关闭").block(PATIENCE);

        assertThat(start(request("second")).status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void whatRemainsOfAPartlyRefundedPaymentIsWhatIsUnwanted() {
        Payment paid = paid();
        give(refund("a", "9.90"));

        Money returned =
                payments.returnUnwanted(paid.id(), "订单已关闭").map(Refund::amount).block(PATIENCE);

        assertThat(returned).isEqualTo(Cny.parse("40.00"));
    }

    @Test
    void aRefundMadeInStripesDashboardIsTakenInOnce() {
        sandbox.misbehave(Mischief.DOUBLED_WEBHOOKS);
        Payment payment = started();
        act(payment, BuyerAction.PAY);
        awaitStatus(PaymentStatus.SUCCEEDED);
        give(refund("ours", "9.90"));

        sandbox.refund(requireNonNull(payment.redirectUrl()), 1_500);

        await().during(Duration.ofMillis(800))
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(refundsHeard())
                        .extracting(RefundSettled::amountFen, RefundSettled::unwanted)
                        .containsExactlyInAnyOrder(tuple(990L, false), tuple(1_500L, false)));
        assertThat(newest().refunded()).isEqualTo(Cny.parse("24.90"));
        payments.refund(refund("rest", "25.01"))
                .as(StepVerifier::create)
                .verifyErrorMatches(refusedAs("refund-exceeds-payment"));
    }

    @Test
    void newsOfARefundMayOvertakeTheNewsOfItsPayment() {
        sandbox.misbehave(Mischief.LATE_WEBHOOKS);
        Payment payment = started();
        act(payment, BuyerAction.PAY);
        sandbox.refund(requireNonNull(payment.redirectUrl()), 4_990);

        sandbox.misbehave(Mischief.REVERSED_WEBHOOKS);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(newest().refunded()).isEqualTo(Cny.parse("49.90")));
        await().untilAsserted(() -> assertThat(successesHeard()).hasSize(1));
        await().untilAsserted(() -> assertThat(refundsHeard()).hasSize(1));
    }

    @Test
    void whatWentBackInTheDashboardNeedsNoReturn() {
        Payment payment = started();
        act(payment, BuyerAction.PAY);
        awaitStatus(PaymentStatus.SUCCEEDED);
        sandbox.refund(requireNonNull(payment.redirectUrl()), 4_990);
        await().until(() -> !refundsHeard().isEmpty());

        payments.returnUnwanted(payment.id(), "订单已关闭").as(StepVerifier::create).verifyComplete();
    }
}
