package org.luyumarket.payment;

import java.util.List;

/** A genuine webhook: who it is, and what it says of what is ours, which may be nothing. */
record StripeNotice(String eventId, String type, List<Record> facts) {}
