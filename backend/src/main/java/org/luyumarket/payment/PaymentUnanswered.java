package org.luyumarket.payment;

import java.util.UUID;

/** For a day Stripe has not said whether it ever heard of a payment; nothing can be paid there any more, but somebody should look. */
public record PaymentUnanswered(UUID paymentId, String reference) {}
