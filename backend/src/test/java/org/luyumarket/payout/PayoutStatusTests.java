package org.luyumarket.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayoutStatusTests {

    @Test
    void onlyWhatWasApprovedIsPaidAndOnlyOnce() {
        List<PayoutStatus> payable = Arrays.stream(PayoutStatus.values())
                .filter(status -> status.canBecome(PayoutStatus.PAID))
                .toList();

        assertThat(payable).containsExactly(PayoutStatus.APPROVED);
    }

    @Test
    void whatBouncedOrWasDiscardedStaysSo() {
        assertThat(PayoutStatus.values()).allSatisfy(next -> {
            assertThat(PayoutStatus.BOUNCED.canBecome(next)).isFalse();
            assertThat(PayoutStatus.DISCARDED.canBecome(next)).isFalse();
        });
    }
}
