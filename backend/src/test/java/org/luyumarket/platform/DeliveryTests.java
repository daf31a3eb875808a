package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryTests {

    @Test
    void thePauseDoublesUpToTenMinutes() {
        assertThat(IntStream.of(1, 2, 5, 10, 11, 16)
                        .mapToObj(attempts -> attempt(attempts).pause().toSeconds()))
                .containsExactly(1L, 2L, 16L, 512L, 600L, 600L);
    }

    @Test
    void allAttemptsTogetherOutlastAnHourOfTrouble() {
        Duration patience = IntStream.range(1, 16)
                .mapToObj(attempts -> attempt(attempts).pause())
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(patience).isGreaterThan(Duration.ofHours(1));
    }

    @Test
    void theSixteenthAttemptIsTheLast() {
        assertThat(attempt(15).isLastAttempt()).isFalse();
        assertThat(attempt(16).isLastAttempt()).isTrue();
    }

    private static Delivery attempt(int attempts) {
        return new Delivery(new UUID(0, 1), "orchard.picked", attempts, "{}");
    }
}
