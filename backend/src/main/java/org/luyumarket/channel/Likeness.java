package org.luyumarket.channel;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another deal and this one may be the same: which of them came second and waits for a person's word, and what the word was. */
public record Likeness(
        Deal other, boolean cameFirst, @Nullable Decision decision) {

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
