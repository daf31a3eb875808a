package org.luyumarket.platform;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UUID version 7 with a counter in place of {@code rand_a} (RFC 9562, method 1 of 6.2), so that ids of one process never go back. An
 * id is no secret: whoever guesses one still has to be allowed to see what it names.
 */
final class TimeOrderedIds implements Ids {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1L << COUNTER_BITS) - 1;
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        long tick = last.updateAndGet(previous -> Math.max(previous + 1, clock.millis() << COUNTER_BITS));
        long timeAndCounter = ((tick >>> COUNTER_BITS) << 16) | VERSION | (tick & COUNTER_MASK);
        long random = (ThreadLocalRandom.current().nextLong() & RANDOM_MASK) | VARIANT;
        return new UUID(timeAndCounter, random);
    }
}
