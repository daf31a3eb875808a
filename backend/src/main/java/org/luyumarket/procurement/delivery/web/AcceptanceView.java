package org.luyumarket.procurement.delivery.web;

import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.delivery.Delivery;
import org.luyumarket.procurement.delivery.Delivery.Acceptance;

/** What was found at the site, what is owed for it, how late it came, and the addresses of its paper and photos. */
record AcceptanceView(
        String receiver,
        String carrier,
        String note,
        Instant at,
        Money amount,
        Weight weight,
        long daysLate,
        String pdf,
        List<String> photos) {

    static @Nullable AcceptanceView of(Delivery delivery) {
        Acceptance acceptance = delivery.acceptance();
        if (acceptance == null) {
            return null;
        }
        String address = "/api/v1/acceptances/" + delivery.id();
        return new AcceptanceView(
                acceptance.receiver(),
                acceptance.carrier(),
                acceptance.note(),
                acceptance.at(),
                delivery.acceptedAmount(),
                delivery.acceptedWeight(),
                delivery.daysLate(acceptance.day()),
                address + "/pdf",
                acceptance.photos().stream()
                        .map(photo -> address + "/photos/" + photo.id())
                        .toList());
    }
}
