package org.luyumarket.returns;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.fulfilment.Shipment;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.platform.ChinaTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long goods can be sent back, and how long a supplier may take to answer. */
@Component
class ReturnWindow {

    /** Consumer Law art. 25. The day of receipt is not counted. */
    private static final int DAYS = 7;

    private final Duration toAccept;
    private final Duration toRefund;

    ReturnWindow(
            @Value("${luyu.returns.answer-hours:48}") int hoursToAccept,
            @Value("${luyu.returns.refund-days:10}") int daysToRefund) {
        this.toAccept = Duration.ofHours(hoursToAccept);
        this.toRefund = Duration.ofDays(daysToRefund);
    }

    /** Until when the supplier says where the goods go. */
    Instant acceptBy(Instant askedAt) {
        return askedAt.plus(toAccept);
    }

    /** Until when the supplier gives the money back: seven days from when the goods are there, and some for their way. */
    Instant refundBy(Instant sentAt) {
        return sentAt.plus(toRefund);
    }

    boolean isOpen(TrackedOrder tracked, Order.Line line, Instant now) {
        return line.shipped() > 0
                && line.refunded().isLessThan(line.amount())
                && receivedOn(tracked, line)
                        .map(day -> !LocalDate.ofInstant(now, ChinaTime.ZONE).isAfter(day.plusDays(DAYS)))
                        .orElse(false);
    }

    /** The day on which the last of the line was handed over, or was said to have arrived. */
    private static Optional<LocalDate> receivedOn(TrackedOrder tracked, Order.Line line) {
        return tracked.shipments().stream()
                .filter(parcel ->
                        parcel.lines().stream().anyMatch(sent -> sent.sku().equals(line.sku())))
                .flatMap(parcel -> receivedAt(parcel.way()).stream())
                .max(Comparator.naturalOrder())
                .map(at -> LocalDate.ofInstant(at, ChinaTime.ZONE));
    }

    private static Optional<Instant> receivedAt(Shipment.Way way) {
        return Stream.of(Optional.ofNullable(way.arrivedAt()), Optional.ofNullable(way.receivedAt()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
