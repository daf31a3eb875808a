package org.luyumarket.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.Cny;

class RefundAttemptTests {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final RefundAttempt requested = new RefundAttempt(
            new UUID(0, 2),
            "LY1",
            "pi_1",
            new RefundRequest(new UUID(0, 1), Cny.parse("5.00"), "坏果", "key"),
            false,
            PaymentStatus.REQUESTED,
            null,
            null,
            NOW,
            null,
            0);

    @Test
    void aRefundSettlesWhenStripeSaysSo() {
        RefundAttempt settled = requested.after(report(PaymentStatus.SUCCEEDED), LATER);

        assertThat(settled.settled(LATER))
                .isEqualTo(new RefundSettled(new UUID(0, 2), new UUID(0, 1), "LY1", 500, false, LATER));
    }

    @Test
    void anotherAmountIsNotBelieved() {
        RefundReport other = new RefundReport(PaymentStatus.SUCCEEDED, "re_1", 501, "cny", null);

        assertThat(requested.after(other, LATER)).isEqualTo(requested);
    }

    @Test
    void aSettledRefundMayStillBounce() {
        RefundAttempt settled = requested.after(report(PaymentStatus.SUCCEEDED), LATER);

        RefundAttempt bounced = settled.after(report(PaymentStatus.DECLINED), LATER.plusSeconds(1));

        assertThat(bounced.status()).isEqualTo(PaymentStatus.DECLINED);
        assertThat(bounced.failed().cause()).isEqualTo("lost_or_stolen_card");
    }

    @Test
    void aFailedRefundStaysFailedWhateverOlderNewsComes() {
        RefundAttempt failed = requested.after(report(PaymentStatus.DECLINED), LATER);

        assertThat(failed.after(report(PaymentStatus.SUCCEEDED), LATER)).isEqualTo(failed);
        assertThat(failed.after(report(PaymentStatus.PENDING), LATER)).isEqualTo(failed);
    }

    @Test
    void olderNewsDoesNotReopenASettledRefund() {
        RefundAttempt settled = requested.after(report(PaymentStatus.SUCCEEDED), LATER);

        assertThat(settled.after(report(PaymentStatus.PENDING), LATER)).isEqualTo(settled);
        assertThat(settled.after(RefundReport.SILENT, LATER)).isEqualTo(settled);
    }

    private static RefundReport report(PaymentStatus status) {
        String failure = status == PaymentStatus.DECLINED ? "lost_or_stolen_card" : null;
        return new RefundReport(status, "re_1", 500, "cny", failure);
    }
}
