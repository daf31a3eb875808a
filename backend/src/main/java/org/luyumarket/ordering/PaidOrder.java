package org.luyumarket.ordering;

import org.luyumarket.payment.PaymentSucceeded;

/** An order with the money that has just paid it. */
record PaidOrder(PlacedOrder order, PaymentSucceeded money) {}
