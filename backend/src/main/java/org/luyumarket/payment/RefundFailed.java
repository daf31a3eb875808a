package org.luyumarket.payment;

import java.util.UUID;

/** Stripe could not give the money back; staff must act. */
public record RefundFailed(UUID refundId, String reference, long amountFen, String cause) {}
