package org.luyumarket.fulfilment;

/** A parcel of an order is on its way. */
public record ParcelSent(String orderNumber, String courier, String trackingNumber) {}
