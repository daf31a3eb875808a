package org.luyumarket.platform;

import java.time.Duration;
import java.util.Optional;

/** The caller spent what the limit allows and may try again when its window ends. */
final class TooManyRequests extends Refusal {

    private final transient Duration rest;

    TooManyRequests(Duration rest) {
        super(Kind.TOO_MANY, "too-many-requests", wholeSeconds(rest));
        this.rest = Duration.ofSeconds(wholeSeconds(rest));
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(rest);
    }

    private static long wholeSeconds(Duration rest) {
        return Math.max(1, rest.plusMillis(999).toSeconds());
    }
}
