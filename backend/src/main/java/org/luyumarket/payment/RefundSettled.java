package org.luyumarket.payment;

import java.time.Instant;
import java.util.UUID;

/** Money has gone back; {@code unwanted} if it was a payment nobody could use and therefore no sale. */
public record RefundSettled(
        UUID refundId, UUID paymentId, String reference, long amountFen, boolean unwanted, Instant settledAt) {}
