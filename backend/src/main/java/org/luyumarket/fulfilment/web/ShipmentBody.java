package org.luyumarket.fulfilment.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.fulfilment.TrackingStep;
import org.luyumarket.ordering.Ordering.OrderLine;

/** A parcel on its way. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShipmentBody(
        UUID shipmentId,
        String courier,
        String trackingNumber,
        List<OrderLine> lines,
        Instant shippedAt,
        List<TrackingStep> steps,
        @Nullable Instant arrivedAt,
        @Nullable Instant receivedAt) {

    static ShipmentBody of(Shipment shipment) {
        return new ShipmentBody(
                shipment.id(),
                shipment.courier(),
                shipment.trackingNumber(),
                shipment.lines(),
                shipment.shippedAt(),
                shipment.way().steps(),
                shipment.way().arrivedAt(),
                shipment.receivedAt());
    }
}
