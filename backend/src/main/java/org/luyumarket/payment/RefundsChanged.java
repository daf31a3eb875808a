package org.luyumarket.payment;

/** A webhook told of refunds of a payment without saying which of ours they are. */
record RefundsChanged(String intentId) {}
