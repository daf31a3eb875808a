package org.luyumarket.subscription;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a subscriber wants to be told of what; off where it was switched off or nothing got through for too long. */
public record Subscription(
        UUID id,
        Subscriber subscriber,
        URI address,
        List<Topic> topics,
        boolean active,
        @Nullable Instant failingSince,
        Instant createdAt) {}
