package org.luyumarket.inventory;

import java.time.LocalDate;

/** From which day to which day boxes of a coming harvest are sent. */
public record ShipWindow(LocalDate first, LocalDate last) {

    public boolean hasBegun(LocalDate today) {
        return !today.isBefore(first);
    }
}
