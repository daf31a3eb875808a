package org.luyumarket.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentStatusTests {

    @Test
    void everyStatusCanBeReached() {
        Set<PaymentStatus> reached = EnumSet.of(PaymentStatus.REQUESTED);
        Deque<PaymentStatus> toFollow = new ArrayDeque<>(reached);
        while (!toFollow.isEmpty()) {
            successors(toFollow.remove()).stream().filter(reached::add).forEach(toFollow::add);
        }

        assertThat(reached).containsExactlyInAnyOrder(PaymentStatus.values());
    }

    @ParameterizedTest
    @EnumSource
    void nothingBecomesWhatItIsOrIsRequestedAgain(PaymentStatus status) {
        assertThat(successors(status)).doesNotContain(status, PaymentStatus.REQUESTED);
    }

    @Test
    void nothingFollowsSuccess() {
        assertThat(successors(PaymentStatus.SUCCEEDED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DECLINED", "EXPIRED"})
    void onlyMoneyReopensWhatIsOver(PaymentStatus over) {
        assertThat(over.isFinal()).isTrue();
        assertThat(successors(over)).containsExactly(PaymentStatus.SUCCEEDED);
    }

    private static List<PaymentStatus> successors(PaymentStatus status) {
        return Arrays.stream(PaymentStatus.values()).filter(status::canBecome).toList();
    }
}
