package org.luyumarket.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        Way way) {

    /** What its courier says, and when it arrived and was taken as received; null while it was not. */
    public record Way(
            List<TrackingStep> steps,
            @Nullable Instant arrivedAt,
            @Nullable Instant receivedAt) {

        static final Way NEW = new Way(List.of(), null, null);

        /** When its courier last said something; null if never. */
        public @Nullable Instant lastNews() {
            return steps.isEmpty() ? null : steps.get(steps.size() - 1).at();
        }
    }

    /** As those see it whom only some goods concern. */
    Shipment of(Set<String> skus) {
        return new Shipment(
                id,
                orderNumber,
                courier,
                trackingNumber,
                freightPaid,
                lines.stream().filter(line -> skus.contains(line.sku())).toList(),
                shippedAt,
                way);
    }

    public @Nullable Instant receivedAt() {
        return way.receivedAt();
    }
}
