package org.luyumarket.payment;

import java.util.UUID;

/** A webhook told of one of our refunds. */
record RefundReported(UUID refundId, RefundReport report) {}
