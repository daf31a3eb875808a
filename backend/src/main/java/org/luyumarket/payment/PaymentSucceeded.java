package org.luyumarket.payment;

import java.time.Instant;
import java.util.UUID;

/** Money for a reference has arrived. */
public record PaymentSucceeded(UUID paymentId, String reference, long amountFen, Instant paidAt) {}
