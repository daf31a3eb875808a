package org.luyumarket.payment;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment as it stands; {@code redirectUrl} is where the buyer pays, known once Stripe has answered. */
public record Payment(
        UUID id,
        String reference,
        Money amount,
        Money refunded,
        PaymentMethod method,
        PaymentStatus status,
        @Nullable String redirectUrl,
        Instant startedAt,
        @Nullable Instant settledAt) {}
