package org.luyumarket.payment;

import java.time.Instant;
import java.util.UUID;

/**
 * Money that had gone back came home: the buyer's bank would not have it. {@link RefundSettled} of the same refund was told before,
 * perhaps weeks ago.
 */
public record RefundBounced(
        UUID refundId,
        UUID paymentId,
        String reference,
        long amountFen,
        boolean unwanted,
        Instant bouncedAt,
        String cause) {}
