package org.luyumarket.payment;

import java.time.Duration;

/** How eagerly Stripe is asked: nothing twice within the pause, and so many at once. */
record JanitorPace(Duration pause, int limit) {

    /**
     * Stripe forgets an idempotency key after a day. Beyond that, a session that may never have been made cannot be asked for without
     * making it.
     */
    private static final Duration STRIPES_MEMORY = Duration.ofHours(23);

    double pauseSeconds() {
        return pause.toSeconds();
    }

    double memorySeconds() {
        return STRIPES_MEMORY.toSeconds();
    }
}
