package org.luyumarket.storefront.desk;

import java.util.List;

/** The contracts whose parcels a supplier sends to people by name. */
public record ParcelIndex(List<Row> rows) {

    /** A contract, for whom and for what, and how many of its parcels are sent. */
    public record Row(String address, String number, String buyer, String purpose, String sent, Badge state) {}
}
