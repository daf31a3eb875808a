package org.luyumarket.subscription.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.subscription.Message;
import org.luyumarket.subscription.Subscription;
import org.luyumarket.subscription.Subscriptions.Opened;
import org.luyumarket.subscription.Topic;

/** A subscription as its supplier sees it; the secret is there when it was just opened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        UUID subscriptionId,
        URI address,
        List<String> topics,
        boolean active,
        @Nullable Instant failingSince,
        Instant createdAt,
        @Nullable String secret) {

    static SubscriptionView of(Opened opened) {
        return of(opened.subscription(), opened.secret());
    }

    static SubscriptionView of(Subscription subscription) {
        return of(subscription, null);
    }

    private static SubscriptionView of(Subscription subscription, @Nullable String secret) {
        return new SubscriptionView(
                subscription.id(),
                subscription.address(),
                subscription.topics().stream().map(Topic::code).toList(),
                subscription.active(),
                subscription.failingSince(),
                subscription.createdAt(),
                secret);
    }

    /** A message, and what came of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MessageView(
            UUID eventId,
            String type,
            Instant at,
            int attempts,
            @Nullable Instant dueAt,
            @Nullable Instant deliveredAt,
            @Nullable Integer code,
            @Nullable String failure) {

        static MessageView of(Message message) {
            return new MessageView(
                    message.id(),
                    message.topic().code(),
                    message.at(),
                    message.attempts(),
                    message.dueAt(),
                    message.deliveredAt(),
                    message.code(),
                    message.failure());
        }
    }
}
