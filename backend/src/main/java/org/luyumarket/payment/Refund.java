package org.luyumarket.payment;

import java.time.Instant;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Money given back, to the channel it came from. */
public record Refund(
        UUID id,
        UUID paymentId,
        Money amount,
        String reason,
        PaymentStatus status,
        Instant requestedAt,
        @Nullable Instant settledAt) {}
