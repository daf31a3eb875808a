package org.luyumarket.procurement.delivery;

import org.jspecify.annotations.Nullable;
import org.luyumarket.procurement.contract.Revision;

/**
 * One product of a delivery: as called off, with the contract's price; how many boxes were sent; what was counted at the site; what
 * of it is accepted; and what became of the boxes that were missing.
 */
public record DeliveryLine(
        Revision.Line called, int sent, @Nullable Count count, Accepted accepted, int redelivered, int struckOff) {

    public String sku() {
        return called.sku();
    }

    /** Boxes nothing has been decided of since they were found missing; before acceptance all of them. */
    public int missing() {
        return called.quantity() - accepted.boxes() - redelivered - struckOff;
    }

    /** What it takes of the contract: boxes that another delivery brings count there. */
    public int committed() {
        return called.quantity() - redelivered;
    }

    static DeliveryLine of(Revision.Line called) {
        return new DeliveryLine(called, 0, null, Accepted.NOTHING, 0, 0);
    }

    DeliveryLine sent(int boxes) {
        return new DeliveryLine(called, boxes, count, accepted, redelivered, struckOff);
    }

    DeliveryLine found(Count found, Tolerance tolerance) {
        return new DeliveryLine(called, sent, found, tolerance.accept(called, found), redelivered, struckOff);
    }

    /** All that is missing comes with another delivery. */
    DeliveryLine allRedelivered() {
        return new DeliveryLine(called, sent, count, accepted, redelivered + missing(), struckOff);
    }

    /** All that is missing never comes. */
    DeliveryLine allStruckOff() {
        return new DeliveryLine(called, sent, count, accepted, redelivered, struckOff + missing());
    }
}
