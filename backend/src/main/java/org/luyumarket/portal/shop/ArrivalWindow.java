package org.luyumarket.portal.shop;

import java.time.LocalDate;
import java.util.Optional;
import org.luyumarket.inventory.ShipWindow;
import org.luyumarket.platform.DivisionCode;

/**
 * From which day to which day a parcel that is paid for today arrives. Suppliers have 48 hours to send it; how long a courier takes
 * from there is known for Shandong and Chongqing, and nothing is promised for anywhere else.
 */
record ArrivalWindow(LocalDate first, LocalDate last) {

    private static final DivisionCode CHONGQING = new DivisionCode("500000");
    private static final int DAYS_TO_SEND = 2;

    static Optional<ArrivalWindow> of(DivisionCode shipTo, LocalDate paid) {
        if (shipTo.isInShandong()) {
            return Optional.of(of(paid, 2, 4));
        }
        return shipTo.isIn(CHONGQING) ? Optional.of(of(paid, 1, 2)) : Optional.empty();
    }

    /** What is not picked yet counts from when it is sent. */
    static Optional<ArrivalWindow> of(DivisionCode shipTo, ShipWindow sent) {
        return of(shipTo, sent.first())
                .map(first -> new ArrivalWindow(
                        first.first(),
                        of(shipTo, sent.last()).orElseThrow().last().minusDays(DAYS_TO_SEND)));
    }

    private static ArrivalWindow of(LocalDate paid, int fewestDays, int mostDays) {
        return new ArrivalWindow(paid.plusDays(fewestDays), paid.plusDays(DAYS_TO_SEND + mostDays));
    }
}
