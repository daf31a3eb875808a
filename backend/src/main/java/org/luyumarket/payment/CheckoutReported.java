package org.luyumarket.payment;

import java.util.UUID;

/** A webhook told of one of our payments. */
record CheckoutReported(UUID paymentId, SessionReport report) {}
