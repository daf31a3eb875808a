package org.luyumarket.aftersale;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.luyumarket.aftersale.Claim.Clock;
import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.fulfilment.TrackedOrder;
import org.luyumarket.ordering.Order;
import org.luyumarket.ordering.OrderStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a buyer may claim, and how long the supplier may take to judge. */
@Component
class ClaimWindow {

    private final Duration toClaim;
    private final Duration toAnswer;

    ClaimWindow(ClaimPeriod period, @Value("${luyu.claims.answer-hours:24}") int hoursToAnswer) {
        this.toClaim = Duration.ofHours(period.hours());
        this.toAnswer = Duration.ofHours(hoursToAnswer);
    }

    Clock opening(Instant now) {
        return new Clock(now, now.plus(toAnswer));
    }

    /** Open from when some of the line was sent; what has not been received cannot be late. */
    boolean isOpen(TrackedOrder tracked, Order.Line line, Instant now) {
        OrderStatus status = tracked.order().status();
        boolean kept = status != OrderStatus.REFUNDED && line.refunded().isLessThan(line.amount());
        return line.shipped() > 0
                && kept
                && receivedAt(tracked, line)
                        .map(received -> now.isBefore(received.plus(toClaim)))
                        .orElse(true);
    }

    long hoursToClaim() {
        return toClaim.toHours();
    }

    private static Optional<Instant> receivedAt(TrackedOrder tracked, Order.Line line) {
        return tracked.shipments().stream()
                .filter(parcel ->
                        parcel.lines().stream().anyMatch(sent -> sent.sku().equals(line.sku())))
                .flatMap(parcel -> Stream.ofNullable(parcel.receivedAt()))
                .max(Comparator.naturalOrder());
    }
}
