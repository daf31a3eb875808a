package org.luyumarket.payment;

import java.net.URI;
import org.joda.money.Money;

/** A payment to be started; the buyer comes back to {@code returnTo} whether it worked or not. */
public record PaymentRequest(
        String reference,
        Money amount,
        PaymentMethod method,
        String description,
        URI returnTo,
        String idempotencyKey) {}
