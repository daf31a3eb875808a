package org.luyumarket.fulfilment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long a courier may say nothing, and how long a parcel may take; what is still in time worries nobody. */
public record ParcelPatience(Duration silence, Duration journey) {

    /** What is not heard of worries more than what is slow: the one may be lost. */
    public ParcelState judge(Instant sent, @Nullable Instant lastNews, Instant now) {
        Instant heard = lastNews == null ? sent : lastNews;
        if (!heard.isAfter(now.minus(silence))) {
            return lastNews == null ? ParcelState.SILENT : ParcelState.STALLED;
        }
        return sent.isAfter(now.minus(journey)) ? ParcelState.UNDER_WAY : ParcelState.LATE;
    }

    /** The same of a parcel that may have arrived or been received. */
    public ParcelState judge(Shipment parcel, Instant now) {
        boolean there = parcel.way().arrivedAt() != null || parcel.receivedAt() != null;
        return there
                ? ParcelState.ARRIVED
                : judge(parcel.shippedAt(), parcel.way().lastNews(), now);
    }
}
