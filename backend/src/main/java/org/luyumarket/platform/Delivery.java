package org.luyumarket.platform;

import java.time.Duration;
import java.util.UUID;

/** One event on its way to one consumer; {@code attempts} counts this one and proves that the claim is still ours. */
record Delivery(UUID eventId, String consumer, int attempts, String payload) {

    private static final int LAST_ATTEMPT = 16;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    boolean isLastAttempt() {
        return attempts >= LAST_ATTEMPT;
    }

    /** Doubles from one second on, so that the attempts span about an hour. */
    Duration pause() {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
