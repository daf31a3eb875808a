package org.luyumarket.payout;

import java.time.Instant;
import java.util.List;
import org.luyumarket.platform.Page;
import org.luyumarket.supplier.Supplier;

/** A supplier's account of a period as far as it has been booked, with the payouts that were made of it since it began. */
public record Statement(
        Supplier supplier,
        Period period,
        Sums sums,
        Page<Booking> bookings,
        List<Payout> payouts,
        Instant bookedUntil) {}
