package org.luyumarket.payment;

import java.util.UUID;
import org.joda.money.Money;

/** Money to be given back out of a payment; the reason is for people. */
public record RefundRequest(UUID paymentId, Money amount, String reason, String idempotencyKey) {}
