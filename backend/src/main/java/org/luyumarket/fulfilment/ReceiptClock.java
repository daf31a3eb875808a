package org.luyumarket.fulfilment;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.ordering.OrderStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a buyer may say nothing before an order is taken as received: some days from when its parcels arrived, or longer from
 * when they were sent where the courier says nothing. What a courier still has on its way is never taken as received.
 */
@Component
public class ReceiptClock {

    private final Duration fromArrival;
    private final Duration fromSending;

    ReceiptClock(
            @Value("${luyu.receipt-days-from-arrival:7}") int fromArrival,
            @Value("${luyu.receipt-days:10}") int fromSending) {
        this.fromArrival = Duration.ofDays(fromArrival);
        this.fromSending = Duration.ofDays(fromSending);
    }

    /** When an order is taken as received if its buyer says nothing; empty while not all of it has arrived. */
    public Optional<Instant> runsUntil(TrackedOrder tracked) {
        List<Instant> arrivals = tracked.shipments().stream()
                .flatMap(parcel -> Stream.ofNullable(parcel.way().arrivedAt()))
                .toList();
        return tracked.order().status() == OrderStatus.SHIPPED
                        && arrivals.size() == tracked.shipments().size()
                ? arrivals.stream().max(Comparator.naturalOrder()).map(last -> last.plus(fromArrival))
                : Optional.empty();
    }

    Instant arrivedBefore(Instant now) {
        return now.minus(fromArrival);
    }

    Instant sentBefore(Instant now) {
        return now.minus(fromSending);
    }
}
