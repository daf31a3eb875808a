package org.luyumarket.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.luyumarket.platform.DivisionCode;

/** What a courier has to be told to find a parcel again. */
record Waybill(
        UUID shipmentId,
        String orderNumber,
        String courier,
        String trackingNumber,
        Instant sentAt,
        DivisionCode from,
        DivisionCode to,
        List<String> suppliers) {}
