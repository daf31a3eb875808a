package org.luyumarket.platform;

import java.time.Duration;
import reactor.core.publisher.Mono;

/** Counts what a caller does in a window of time, in Redis; without Redis everything is let through and logged. */
public interface RateLimits {

    /** Completes, or fails with a refusal of kind {@link Refusal.Kind#TOO_MANY} that says when to try again. */
    Mono<Void> spend(Limit limit, String caller);

    /** Takes one spending back that turned out to be none; never fails. */
    Mono<Void> giveBack(Limit limit, String caller);

    /**
     * A limit with a name of its own; {@code permits} of zero or less switch it off.
     */
    record Limit(String name, int permits, Duration window) {}
}
