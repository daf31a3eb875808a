package org.luyumarket.fulfilment;

import java.util.List;

/** A parcel of an order, with goods of these suppliers, was handed over, as its courier says. */
public record ParcelArrived(String orderNumber, String courier, String trackingNumber, List<String> suppliers) {

    /** What was written down before suppliers were told apart names none. */
    public ParcelArrived {
        suppliers = suppliers == null ? List.of() : List.copyOf(suppliers);
    }
}
