package org.luyumarket.fulfilment;

import java.util.List;

/** A parcel of an order, with goods of these suppliers, is on its way. */
public record ParcelSent(String orderNumber, String courier, String trackingNumber, List<String> suppliers) {

    /** What was written down before suppliers were told apart names none. */
    public ParcelSent {
        suppliers = suppliers == null ? List.of() : List.copyOf(suppliers);
    }
}
