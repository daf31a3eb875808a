package org.luyumarket.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another deal that may be this one again, and what a person said about it. */
public record Likeness(Deal other, @Nullable Decision decision) {

    public boolean isDecided() {
        return decision != null;
    }

    /** What two deals that look alike are. */
    public enum Answer {
        TWO_DEALS,
        THE_SAME
    }

    /** What somebody decided, and why. */
    public record Decision(Answer answer, String reason, String by, Instant at) {}

    /** Two deals that look alike. */
    record Pair(UUID deal, UUID other) {}
}
