package org.luyumarket.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one subscriber, or what became of it. The id stays the same however often it is sent. Due is null once it
 * was delivered or given up.
 */
public record Message(
        UUID id,
        Topic topic,
        String body,
        Instant at,
        int attempts,
        @Nullable Instant dueAt,
        @Nullable Instant deliveredAt,
        @Nullable Integer code,
        @Nullable String failure) {}
