package org.luyumarket.fulfilment;

/** A parcel of an order was handed over, as its courier says. */
public record ParcelArrived(String orderNumber, String courier, String trackingNumber) {}
