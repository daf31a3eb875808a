package org.luyumarket.ledger;

import java.time.Instant;
import java.util.Map;
import org.joda.money.Money;

/**
 * What the sender paid for a parcel of a recorded sale, and how many boxes of which sku were in it. {@code cause} is unique for
 * ever, such as {@code parcel:<id>}; {@code reference} is that of the sale.
 */
public record FreightPaid(String cause, String reference, Map<String, Integer> boxes, Money freight, Instant paidAt) {

    public FreightPaid {
        boxes = Map.copyOf(boxes);
        if (freight.isNegative()) {
            throw new IllegalArgumentException("freight is paid, not taken: " + cause);
        }
    }
}
