package org.luyumarket.payment;

import org.joda.money.Money;

/** Money to be given back of what was paid for the reference. */
public record RefundRequest(String reference, Money amount, String reason, String idempotencyKey) {}
