package org.luyumarket.fulfilment;

/** Nobody said that an order arrived, but it is taken to have arrived by now. */
public record ReceiptAssumed(String orderNumber) {}
