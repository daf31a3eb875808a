package org.luyumarket.inventory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A lot to be taken in. */
public record NewLot(
        String sku,
        int boxes,
        LocalDate receivedOn,
        @Nullable Origin origin) {

    /** One of which nobody says where it was grown. */
    public NewLot(String sku, int boxes, LocalDate receivedOn) {
        this(sku, boxes, receivedOn, null);
    }
}
