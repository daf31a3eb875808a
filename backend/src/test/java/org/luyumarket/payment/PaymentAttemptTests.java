package org.luyumarket.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.luyumarket.payment.SessionReport.Standing;
import org.luyumarket.platform.Cny;

class PaymentAttemptTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final PaymentAttempt requested = PaymentAttempt.of(
            new UUID(0, 1),
            new PaymentRequest(
                    "LY1", Cny.parse("49.90"), PaymentMethod.CARD, "橙", URI.create("http://localhost/"), "key"),
            NOW,
            NOW.plusSeconds(1_860));

    @Test
    void moneyOfTheRightAmountSettlesIt() {
        PaymentAttempt paid = requested.after(report(Standing.PAID, 4_990, "cny"), LATER);

        assertThat(paid.status()).isEqualTo(PaymentStatus.SUCCEEDED);
        assertThat(paid.settledAt()).isEqualTo(LATER);
        assertThat(paid.succeeded(LATER)).isEqualTo(new PaymentSucceeded(new UUID(0, 1), "LY1", 4_990, LATER));
    }

    @Test
    void anotherAmountOrCurrencyIsNotBelieved() {
        assertThat(requested.after(report(Standing.PAID, 4_989, "cny"), LATER)).isEqualTo(requested);
        assertThat(requested.after(report(Standing.PAID, 4_990, "usd"), LATER)).isEqualTo(requested);
    }

    @Test
    void silenceChangesNothingOnceStripeHasAnswered() {
        PaymentAttempt open = requested.after(report(Standing.OPEN), LATER);

        assertThat(open.after(SessionReport.SILENT, LATER)).isEqualTo(open);
    }

    @Test
    void silenceAtFirstIsUnknown() {
        assertThat(requested.after(SessionReport.SILENT, LATER).status()).isEqualTo(PaymentStatus.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource
    void nothingUndoesASuccess(Standing standing) {
        PaymentAttempt paid = requested.after(report(Standing.PAID), LATER);

        assertThat(paid.after(report(standing), LATER.plusSeconds(1)).status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void moneyIsTakenEvenWhenThePageWasThoughtExpired() {
        PaymentAttempt expired = requested.after(report(Standing.EXPIRED), LATER);

        assertThat(expired.after(report(Standing.PAID), LATER).status()).isEqualTo(PaymentStatus.SUCCEEDED);
    }

    @Test
    void whereverMoneyIsAmongTheReportsItIsTheEnd() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            List<Standing> told = new ArrayList<>(EnumSet.allOf(Standing.class));
            Collections.shuffle(told, random);
            told.subList(0, random.nextInt(told.size())).clear();

            PaymentAttempt end = requested;
            for (Standing standing : told) {
                end = end.after(report(standing), LATER);
            }

            assertThat(end.status() == PaymentStatus.SUCCEEDED)
                    .as("seed %d, reports %s", seed, told)
                    .isEqualTo(told.contains(Standing.PAID));
        }
    }

    @Test
    void aDoneBuyerHasNoPageToGoBackTo() {
        PaymentAttempt open = requested.after(report(Standing.OPEN), LATER);
        SessionReport processing =
                new SessionReport(Standing.PROCESSING, new CheckoutSession("cs_1", "pi_1", null), 4_990, "cny");

        assertThat(open.session().url()).isEqualTo("http://pay");
        assertThat(open.after(processing, LATER).session().url()).isNull();
    }

    private static SessionReport report(Standing standing) {
        return report(standing, 4_990, "cny");
    }

    private static SessionReport report(Standing standing, long amount, String currency) {
        return new SessionReport(standing, new CheckoutSession("cs_1", null, "http://pay"), amount, currency);
    }
}
