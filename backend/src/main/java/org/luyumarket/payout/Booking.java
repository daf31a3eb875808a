package org.luyumarket.payout;

import java.time.Instant;

/** Money of an order that came in for a supplier, or went back, and when that counts. */
public record Booking(String orderNumber, Instant at, Sums sums) {}
