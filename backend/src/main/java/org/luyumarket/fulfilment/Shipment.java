package org.luyumarket.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.ordering.Ordering.OrderLine;

/** One parcel on its way. */
public record Shipment(
        UUID id,
        String orderNumber,
        String courier,
        String trackingNumber,
        @Nullable Money freightPaid,
        List<OrderLine> lines,
        Instant shippedAt,
        @Nullable Instant receivedAt) {}
