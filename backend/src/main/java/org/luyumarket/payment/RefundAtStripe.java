package org.luyumarket.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as Stripe's list shows it; without an id of ours somebody made it in Stripe's dashboard. */
record RefundAtStripe(@Nullable UUID ourId, RefundReport report) {}
