package org.luyumarket.fulfilment;

/** How far a courier has brought a parcel. */
public enum TrackingStage {
    COLLECTED,
    IN_TRANSIT,
    OUT_FOR_DELIVERY,
    DELIVERED
}
